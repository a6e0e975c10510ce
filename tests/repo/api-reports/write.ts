import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../repository.ts";
import { findEntryPoints } from "./entry-points.ts";
import { makeReport } from "./make-report.ts";

for (const entry of findEntryPoints()) {
  const path = join(root, entry.report);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, makeReport(entry));
  process.stdout.write(`${entry.specifier} → ${entry.report}\n`);
}
