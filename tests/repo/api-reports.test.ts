import { describe, expect, it } from "vitest";
import { findEntryPoints } from "./api-reports/entry-points.ts";
import { makeReport } from "./api-reports/make-report.ts";
import { files, text } from "./repository.ts";

const entries = findEntryPoints();
const remedy =
  "The public surface changed. Look at what did, then run `pnpm api:report` and commit what it writes.";

describe("the reports of the public TypeScript surface", () => {
  it.each(entries.map((entry) => [entry.specifier, entry] as const))(
    "show what %s exports now",
    { timeout: 60_000 },
    (_, entry) => {
      expect(files().includes(entry.report), `${entry.report} is missing. ${remedy}`).toBe(true);
      expect(makeReport(entry), remedy).toBe(text(entry.report));
    },
  );

  it("speak of no door that is gone", () => {
    expect(files(/^docs\/api\//).sort()).toEqual(entries.map(({ report }) => report).sort());
  });
});
