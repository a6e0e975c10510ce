import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { steps } from "../reconcile/table.ts";
import { composeRulesPage, rulesPage } from "../write/rules-page.ts";

test("the page about the rules says what they decide now", () => {
  const page = readFileSync(join(import.meta.dirname, "../../..", rulesPage), "utf8");
  expect(page, "Run `pnpm spec:rules` and commit what it writes.").toBe(composeRulesPage(steps));
});
