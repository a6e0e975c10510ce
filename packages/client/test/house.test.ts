import { readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as client from "../src/index.ts";
import * as webhooks from "../src/webhooks/index.ts";

const source = fileURLToPath(new URL("../src", import.meta.url));
const errorFiles = readdirSync(resolve(source, "errors")).filter(
  (file) => /-error\.ts$/.test(file) && file !== "predgate-error.ts",
);

/** Every file that a file imports, at once or on demand. */
function graphOf(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file)) return seen;
  const text = readFileSync(file, "utf8");
  seen.set(file, text);
  for (const [, path = ""] of text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g))
    graphOf(resolve(dirname(file), path), seen);
  return seen;
}

test.each(["index.ts", "validate/index.ts", "webhooks/index.ts", "models/index.ts"])(
  "%s and all it can ever load need no Node",
  (entry) => {
    const graph = graphOf(resolve(source, entry));
    expect(graph.size).toBeGreaterThan(1);
    for (const [file, text] of graph) {
      const packages = [...text.matchAll(/(?:from|import\(|import)\s*"([^."][^"]*)"/g)].map(
        ([, name]) => name,
      );
      expect(
        packages.filter((name) => name !== "openapi-fetch"),
        file,
      ).toEqual([]);
      expect(text, file).not.toMatch(/\bBuffer\b\.|\brequire\(/);
    }
  },
);

test.each(errorFiles)("%s has one class, its guard, and a code with a heading in docs/errors.md", (file) => {
  const text = readFileSync(resolve(source, "errors", file), "utf8");
  const [, name = ""] = /export class (\w+) extends PredgateError/.exec(text) ?? [];
  const [, code = ""] = /override readonly code = "(\w+)"/.exec(text) ?? [];
  const exported: Record<string, unknown> = { ...client, ...webhooks };
  const ErrorClass = exported[name] as new (message: string) => client.PredgateError;
  const guard = exported[`is${name}`] as (value: unknown) => boolean;
  const error = new ErrorClass("A sentence.");
  expect(error).toMatchObject({ name, code, message: "A sentence." });
  expect(code).toBe(
    name
      .replace(/Error$/, "")
      .replace(/(?!^)[A-Z]/g, "_$&")
      .toLowerCase(),
  );
  expect(file).toBe(`${code.replaceAll("_", "-")}-error.ts`);
  expect(guard(error)).toBe(true);
  expect(client.isPredgateError(error)).toBe(true);
  expect(guard(new Error("A sentence."))).toBe(false);
  expect(JSON.parse(JSON.stringify(error))).toEqual({ name, code, message: "A sentence." });
  const manual = readFileSync(resolve(source, "../../../docs/errors.md"), "utf8");
  expect(manual).toContain(`\n## \`${code}\`\n\n\`${name}\``);
});

test("docs/errors.md has no heading for a code that is gone", () => {
  const manual = readFileSync(resolve(source, "../../../docs/errors.md"), "utf8");
  const headings = [...manual.matchAll(/^## `(\w+)`$/gm)].map(
    ([, code]) => `${code?.replaceAll("_", "-")}-error.ts`,
  );
  expect(headings).toEqual(errorFiles);
});
