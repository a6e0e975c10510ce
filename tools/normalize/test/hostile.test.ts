import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isObject, type Json } from "@predgate-tools/openapi/json.ts";
import { toYaml } from "@predgate-tools/openapi/to-yaml.ts";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import type { SourceFile } from "../model/page.ts";
import { normalize, readOnePage } from "../normalize.ts";
import { Random } from "../scale/random.ts";
import { findingsJson } from "../write/findings-json.ts";
import { findingsMarkdown } from "../write/findings-markdown.ts";
import { hostileNames } from "./hostile/hostile-values.ts";
import { mutatePage } from "./hostile/mutate-page.ts";
import { seedPages } from "./hostile/seed-pages.ts";

/** How long the mutations go on, in seconds, and with which seed: `PREDGATE_FUZZ_SECONDS=600 PREDGATE_FUZZ_SEED=4`. */
const seconds = Number(process.env["PREDGATE_FUZZ_SECONDS"] ?? "30");
const firstSeed = Number(process.env["PREDGATE_FUZZ_SEED"] ?? "1");
const pagesAtOnce = 6;
const patience = 120_000;
const longestRun = 20_000;
const control = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/** What must hold of any pages at all. */
async function examine(files: readonly SourceFile[]): Promise<void> {
  const started = performance.now();
  const outcomes = files.map(readOnePage);
  const { document, findings, failed, valid } = await normalize({ outcomes, rulingFiles: [] });
  for (const { page, line, column, message } of failed) {
    const text = files.find((file) => file.page === page)?.text ?? "";
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(text.split("\n").length + 1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toBe("");
  }
  if (!valid) expect(findings.map(({ severity }) => severity)).toContain("error");
  const yaml = toYaml(document);
  expect(JSON.stringify(load(yaml))).toBe(JSON.stringify(document));
  expect(JSON.parse(findingsJson(findings))).toBeTruthy();
  expect(findingsMarkdown(findings)).not.toMatch(control);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(longestRun);
}

describe("pages that were damaged or written to harm", () => {
  test(
    `give findings or located errors, for ${seconds} seconds of mutations`,
    async () => {
      const seeds = seedPages();
      const deadline = performance.now() + seconds * 1000;
      for (let seed = firstSeed; performance.now() < deadline; seed += 1) {
        const random = new Random(seed);
        const files = Array.from({ length: pagesAtOnce }, (_, index) => {
          const base = random.pick(seeds as [SourceFile, ...SourceFile[]]);
          return mutatePage({ page: `${index}-${base.page}`, text: base.text }, random);
        });
        try {
          await examine(files);
        } catch (error) {
          throw new Error(`Seed ${seed} (PREDGATE_FUZZ_SEED=${seed}) breaks the normaliser.`, {
            cause: error,
          });
        }
      }
    },
    (seconds + 60) * 1000,
  );
});

function page({
  title = "创建任务 a/b",
  path = "/v1/x",
  body = {},
  more = "",
}: {
  title?: string;
  path?: string;
  body?: Json | string;
  more?: string;
}): SourceFile {
  const written = typeof body === "string" ? body : JSON.stringify(body);
  const responses = JSON.stringify([
    { id: 1, code: 200, name: "ok", contentType: "json", jsonSchema: { type: "object" } },
  ]);
  return {
    page: "page.txt",
    text: `${title}\n\nPOST ${path}\n\n请求体\n\n${written}\n\n响应\n\n${responses}\n${more}`,
  };
}

function withSchema(jsonSchema: Json): SourceFile {
  return page({ body: { type: "application/json", jsonSchema } });
}

const named: readonly { what: string; file: () => SourceFile; fails: boolean }[] = [
  ...hostileNames.flatMap((name) => [
    {
      what: `a property ${JSON.stringify(name).slice(0, 40)}`,
      fails: false,
      file: () =>
        withSchema({
          type: "object",
          properties: Object.fromEntries([[name, { type: "string", description: name }]]),
          required: [name],
        }),
    },
    {
      what: `a model ${JSON.stringify(name).slice(0, 40)}`,
      fails: false,
      file: () => page({ title: `创建任务 ${name.replaceAll("\n", "")}/${name.replaceAll("\n", "")}` }),
    },
  ]),
  { what: "10 MB of open brackets", fails: true, file: () => page({ body: "[".repeat(10_000_000) }) },
  { what: "10 MB of nested objects", fails: true, file: () => page({ body: '{"a":'.repeat(2_000_000) }) },
  {
    what: "a key given twice",
    fails: false,
    file: () => page({ body: '{"type":"none","type":"application/json","jsonSchema":{"type":"object"}}' }),
  },
  {
    what: "__proto__ as a key of the JSON text",
    fails: false,
    file: () =>
      page({
        body: '{"type":"application/json","__proto__":{"a":1},"jsonSchema":{"type":"object","properties":{"__proto__":{"type":"string"}}}}',
      }),
  },
  {
    what: "half of a character",
    fails: false,
    file: () => withSchema({ type: "object", description: "\ud83d" }),
  },
  {
    what: "an enum of a million entries",
    fails: false,
    file: () => withSchema({ enum: Array.from({ length: 1_000_000 }, (_, index) => `v${index}`) }),
  },
  { what: "a schema that refers to itself", fails: false, file: () => withSchema({ $ref: "#" }) },
  {
    what: "a pattern that takes for ever",
    fails: false,
    file: () =>
      page({
        body: {
          type: "application/json",
          jsonSchema: { type: "object", properties: { a: { type: "string", pattern: "^(a+)+$" } } },
          examples: [{ value: JSON.stringify({ a: `${"a".repeat(60)}!` }) }],
        },
      }),
  },
  {
    what: "a long text for a pattern that takes its square",
    fails: false,
    file: () =>
      page({
        body: {
          type: "application/json",
          jsonSchema: {
            type: "object",
            properties: { a: { type: "string", pattern: "a*a*b$" } },
            patternProperties: { "a*a*b$": { type: "string" } },
          },
          examples: [{ value: { a: "a".repeat(1_000_000), ["a".repeat(1_000_000)]: "x" } }],
        },
      }),
  },
  {
    what: "a description of 200,000 choices",
    fails: false,
    file: () =>
      withSchema({
        type: "object",
        properties: {
          a: {
            type: "integer",
            description: `可选值：${Array.from({ length: 200_000 }, (_, index) => index).join("、")}`,
          },
        },
      }),
  },
  {
    what: "200,000 fences that nothing closes",
    fails: false,
    file: () => page({ more: "```yaml\n".repeat(200_000) }),
  },
  {
    what: "1500 schemas that each refer to the next",
    fails: false,
    file: () => {
      const response = { id: 1, code: 200, jsonSchema: { $ref: "#/definitions/0" } };
      const items = Array.from({ length: 1500 }, (_, index) => ({
        name: `S${index}`,
        id: `#/definitions/${index}`,
        schema: {
          jsonSchema: { type: "object", properties: { a: { $ref: `#/definitions/${(index + 1) % 1500}` } } },
        },
      }));
      const api = { method: "get", path: "/x", responses: [response] };
      const project = {
        apifoxProject: "1.0.0",
        apiCollection: [{ name: "x", api }],
        schemaCollection: items,
      };
      return { page: "project.json", text: JSON.stringify(project) };
    },
  },
  { what: "nothing at all", fails: true, file: () => ({ page: "page.txt", text: "" }) },
];

describe("a page that holds", () => {
  test.each(named)(
    "$what gives a document or a located error",
    { timeout: patience },
    async ({ file, fails }) => {
      const hostile = file();
      await examine([hostile]);
      expect(readOnePage(hostile).kind).toBe(fails ? "failed" : "read");
    },
  );

  test("hostile names leaves every object's prototype as it was", async () => {
    const file = page({
      body: '{"type":"application/json","jsonSchema":{"type":"object","properties":{"constructor":{"prototype":{"polluted":true}},"__proto__":{"polluted":true}}}}',
    });
    const { document } = await normalize({ outcomes: [readOnePage(file)], rulingFiles: [] });
    expect(isObject(document)).toBe(true);
    expect((Object.create(null) as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("the command, given pages of which some are hostile", () => {
  test("normalizes the others, lists the failed ones, exits with 1 and leaves a document that stands", {
    timeout: patience,
  }, () => {
    const folder = mkdtempSync(join(tmpdir(), "predgate-hostile-"));
    try {
      const [sources, out] = [join(folder, "sources"), join(folder, "out")];
      for (const one of [sources, out]) mkdirSync(one);
      const seeds = seedPages().slice(2, 6);
      for (const { page: name, text } of seeds) writeFileSync(join(sources, name), text);
      for (const [index, name] of hostileNames.entries()) {
        const title = `创建任务 ${name.replaceAll("\n", "")}`;
        writeFileSync(
          join(sources, `hostile-${index}.txt`),
          page({ title, path: "/../../x/{__proto__}" }).text,
        );
      }
      writeFileSync(join(sources, "broken.txt"), page({ body: "[".repeat(100_000) }).text);
      writeFileSync(join(out, "openapi.yaml"), "openapi: 3.1.0\n");
      const main = join(import.meta.dirname, "../main.ts");
      const run = spawnSync(process.execPath, [main, "--sources", sources, "--out", out, "--json"], {
        encoding: "utf8",
      });
      const summary = JSON.parse(run.stdout) as {
        pages: number;
        failed: { page: string; line: number }[];
        valid: boolean;
      };
      expect(run.status).toBe(1);
      expect(summary.pages).toBe(seeds.length + hostileNames.length + 1);
      expect(summary.failed.map(({ page: name, line }) => [name, line])).toEqual([["broken.txt", 7]]);
      expect(readFileSync(join(out, "openapi.yaml"), "utf8")).toBe("openapi: 3.1.0\n");
      expect(readdirSync(folder).sort()).toEqual(["out", "sources"]);
      rmSync(join(sources, "broken.txt"));
      const second = spawnSync(process.execPath, [main, "--sources", sources, "--out", out], {
        encoding: "utf8",
      });
      expect(second.status).toBe(0);
      expect(readdirSync(out).sort()).toEqual(["findings.json", "findings.md", "openapi.yaml"]);
      expect(readdirSync(folder).sort()).toEqual(["out", "sources"]);
      expect(second.stdout + second.stderr).not.toMatch(control);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
