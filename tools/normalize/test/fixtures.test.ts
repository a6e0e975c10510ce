import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toYaml } from "@predgate-tools/openapi/to-yaml.ts";
import { describe, expect, test } from "vitest";
import { normalize, readOnePage } from "../normalize.ts";
import { listFiles } from "../read/list-files.ts";
import { pageExtensions, readSource } from "../read/read-source.ts";
import { steps } from "../reconcile/table.ts";
import { findingsJson } from "../write/findings-json.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

/**
 * Each rule has a folder of pages (`given`) and what becomes of them (`want`): the whole document, and the
 * findings of that rule. After a deliberate change: `node tools/normalize/fixtures.ts`, then read the diff.
 */
describe("a rule", () => {
  test.each(steps.map(({ rule }) => rule.id))("%s decides its fixture as written down", async (id) => {
    const given = join(fixtures, id, "given");
    expect(
      existsSync(given),
      `Write pages that show the rule into tools/normalize/fixtures/${id}/given.`,
    ).toBe(true);
    const pages = listFiles({ folder: given, extensions: pageExtensions });
    const outcomes = pages.map((page) => readOnePage(readSource({ folder: given, page })));
    const { document, findings, failed, valid } = await normalize({ outcomes, rulingFiles: [] });
    expect({ failed, valid }).toEqual({ failed: [], valid: true });
    const want = (name: string) => readFileSync(join(fixtures, id, "want", name), "utf8");
    expect(findingsJson(findings.filter(({ rule }) => rule === id))).toBe(want("findings.json"));
    expect(toYaml(document)).toBe(want("openapi.yaml"));
  });

  test.each(steps.map(({ rule }) => rule))(
    "$id says when it keeps the schema, when the example, when neither",
    ({ decides }) => {
      expect(decides).toMatch(/schema|example|both|neither|path|page|prose|words|bounds|default/iu);
    },
  );
});
