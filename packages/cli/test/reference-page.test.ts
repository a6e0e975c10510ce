import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { composePage, referencePage } from "../reference/compose-page.ts";

test("the reference page is what the commands say; pnpm cli:reference writes it", async () => {
  const page = readFileSync(new URL(`../../../${referencePage}`, import.meta.url), "utf8");
  expect(await composePage(), "run pnpm cli:reference").toBe(page);
});
