import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { z } from "zod";

/** The part of a drift report, as `predgate-mock proxy --json` prints it, that holds drawn pages. */
const report = z.looseObject({
  drift: z.array(z.json()),
  pages: z.array(z.object({ name: z.string(), text: z.string() })),
});

/** The files that a path stands for: a drift report's pages, laid out in a temporary folder; else the path itself. */
export function pagesOfReport(path: string): string[] {
  const found = path.endsWith(".json") ? report.safeParse(parsed(path)) : undefined;
  if (!found?.success) return [path];
  const folder = mkdtempSync(join(tmpdir(), "predgate-report-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return found.data.pages.map(({ name, text }) => {
    const page = join(folder, basename(name));
    writeFileSync(page, text);
    return page;
  });
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
