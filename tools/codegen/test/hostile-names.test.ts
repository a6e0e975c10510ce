import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { emit } from "../emit/index.ts";
import type { OpenApiDocument } from "../model/document.ts";
import { compile } from "./compile.ts";
import { documentWith } from "./document-with.ts";

const hostile = [
  "*/ injected(); /*",
  "`$" + "{injected()}`",
  '"; injected(); "',
  "'; injected(); '",
  "__proto__",
  "constructor",
  "toString",
  "class",
  "default",
  "0",
  "1st",
  "",
  " ",
  "a\nb",
  "a\r\nb",
  "line\u2028separator\u2029here",
  "ünïcödé",
  "模型",
  "👩‍🚀",
  "</script><script>injected()</script>",
  "a|b",
  "a\\",
  "\\u0022",
  "@deprecated",
  "$ref",
  "..",
  "../../escape",
  "con",
  "\u0000\u0007\u001b[31m",
  "\u202eright to left",
];
/** Signs that a terminal or an editor obeys instead of showing. */
const obeyed = /(?![\n\t])\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

function hostileDocument(names: readonly string[]): OpenApiDocument {
  return documentWith(
    names.map((name, index) => ({
      name: `owner${index}/${name}`,
      version: name,
      schema: `Model${index}`,
      summary: `${name} ${name}`,
      path: `/v1/${encodeURIComponent(name)}/${index}`,
      input: {
        type: "object",
        description: name,
        properties: Object.fromEntries([
          [name, { type: "string", description: name, default: name, enum: [name, "other"], pattern: name }],
          ["nested", { type: "object", properties: Object.fromEntries([[name, { const: name }]]) }],
        ]),
        "x-provenance": { page: name },
      },
      output: { type: "object", title: name, properties: Object.fromEntries([[name, { type: "string" }]]) },
    })),
  );
}

/** Everything that a module does or declares, as kinds of statements. */
function statementKinds(text: string): Set<ts.SyntaxKind> {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest);
  return new Set(source.statements.map(({ kind }) => kind));
}

function calls(text: string): string[] {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) found.push(node.expression.getText(source));
    if (ts.isTaggedTemplateExpression(node) || ts.isTemplateExpression(node))
      found.push(node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const allowed = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.VariableStatement,
]);

describe("names and texts of a document", () => {
  test("compile in every place where they appear, and run nothing", async () => {
    const { code } = await emit(hostileDocument(hostile));
    const modules = code.filter(({ path }) => path.endsWith(".ts"));
    expect(compile(code)).toEqual([]);
    for (const { path, text } of modules) {
      expect(text, path).not.toMatch(obeyed);
      expect(
        [...statementKinds(text)].filter((kind) => !allowed.has(kind)),
        path,
      ).toEqual([]);
      expect(
        calls(text).filter((callee) => callee !== "import"),
        path,
      ).toEqual([]);
    }
  });

  test("compile as names of schemas too", async () => {
    const names = hostile.filter((name) => name !== "" && !name.includes("#"));
    const document = documentWith(
      names.map((name, index) => ({
        name: `owner/${index}`,
        schema: name,
        input: { type: "object", properties: { text: { type: "string" } } },
        output: { type: "string" },
      })),
    );
    const { code } = await emit(document);
    expect(compile(code)).toEqual([]);
    for (const { path, text } of code.filter((file) => file.path.endsWith(".ts"))) {
      expect(
        calls(text).filter((callee) => callee !== "import"),
        path,
      ).toEqual([]);
    }
  });

  test("never leave the folder of generated code as file names", async () => {
    const { code } = await emit(hostileDocument(hostile));
    for (const { path } of code) expect(path).toMatch(/^([a-z-]+\/)?[a-z0-9._-]+\.gen\.(ts|json)$/);
    const lowerCase = code.map(({ path }) => path.toLowerCase());
    expect(new Set(lowerCase).size).toBe(code.length);
  });

  test("are values of their own where an object literal would set a prototype", async () => {
    const { code } = await emit(hostileDocument(["__proto__"]));
    const text = code.find(({ path }) => path.startsWith("input-schemas/"))?.text ?? "";
    const folder = await mkdtemp(join(tmpdir(), "predgate-proto-"));
    try {
      const file = join(folder, "schema.mjs");
      await writeFile(
        file,
        ts.transpile(text.replace(/^import type.*$/m, ""), {
          target: ts.ScriptTarget.ESNext,
          module: ts.ModuleKind.ESNext,
        }),
      );
      const { inputSchema } = await import(pathToFileURL(file).href);
      expect(Object.keys(inputSchema.properties)).toContain("__proto__");
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("keep a table of the reference page a table", async () => {
    const { reference } = await emit(hostileDocument(hostile));
    const rows = reference.split("\n").filter((line) => line.startsWith("| "));
    for (const row of rows) expect(row.match(/(?<!\\)\|/g), row).toHaveLength(7);
    const withoutCode = reference.replace(/(`+)[^`][\s\S]*?\1/g, "").replace(/^<!--.*-->$/m, "");
    expect(withoutCode).not.toMatch(/[<>]/);
  });

  test("compile whatever the characters are", async () => {
    const name = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), async (names) => {
        const { code } = await emit(hostileDocument(names));
        for (const { path, text } of code.filter((file) => file.path.endsWith(".ts"))) {
          const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
          expect(
            diagnostics.map(({ messageText }) => messageText),
            path,
          ).toEqual([]);
          expect(
            [...statementKinds(text)].filter((kind) => !allowed.has(kind)),
            path,
          ).toEqual([]);
        }
      }),
      { numRuns: 60, seed: 20 },
    );
  });
});

test("names in operations, parameters, headers, media types and webhooks compile too", async () => {
  for (const name of [...hostile, "50%!", "{id}", "a~b/c"]) {
    const content = {
      [name]: { schema: { type: "object", properties: { [name]: { type: "object" } } }, example: name },
    };
    const operation = {
      operationId: name,
      summary: name,
      description: name,
      parameters: [
        { name, in: "query", description: name, schema: { enum: [name] } },
        { name, in: "header", schema: { type: "string" } },
      ],
      requestBody: { description: name, content },
      responses: {
        "200": { description: name, headers: { [name]: { schema: { type: "string" } } }, content },
      },
    };
    const { code } = await emit({
      openapi: "3.1.0",
      info: { title: name, version: name },
      paths: { [`/${name}`]: { post: operation } },
      webhooks: { [name]: { post: { responses: { "200": { description: name } } } } },
    });
    const types = code.filter(({ path }) => path === "schema.gen.ts");
    expect(compile(types), name).toEqual([]);
    expect(
      types.flatMap(({ text }) => calls(text)),
      name,
    ).toEqual([]);
  }
});
