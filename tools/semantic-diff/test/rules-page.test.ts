import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../changeset/workspace.ts";
import { composeRulesPage, RULES_PAGE } from "../reference/rules-page.ts";
import { RULES } from "../rules/index.ts";

test("the reference page lists the rules as they are", () => {
  const page = readFileSync(join(ROOT, RULES_PAGE), "utf8");
  expect(page, "Run `pnpm spec:rules` and commit what it writes.").toBe(composeRulesPage(RULES));
});
