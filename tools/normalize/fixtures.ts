import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toYaml } from "@predgate-tools/openapi/to-yaml.ts";
import { normalize, readOnePage } from "./normalize.ts";
import { listFiles } from "./read/list-files.ts";
import { pageExtensions, readSource } from "./read/read-source.ts";
import { steps } from "./reconcile/table.ts";
import { findingsJson } from "./write/findings-json.ts";

// Writes what each rule makes of its fixture now. The diff is what a reviewer reads.
for (const { rule } of steps) {
  const folder = join(import.meta.dirname, "fixtures", rule.id);
  const pages = listFiles({ folder: join(folder, "given"), extensions: pageExtensions });
  const outcomes = pages.map((page) => readOnePage(readSource({ folder: join(folder, "given"), page })));
  const { document, findings, failed } = await normalize({ outcomes, rulingFiles: [] });
  for (const { page, line, column, message } of failed)
    process.stderr.write(`${rule.id}: ${page}:${line}:${column} ${message}\n`);
  mkdirSync(join(folder, "want"), { recursive: true });
  writeFileSync(
    join(folder, "want", "findings.json"),
    findingsJson(findings.filter((finding) => finding.rule === rule.id)),
  );
  writeFileSync(join(folder, "want", "openapi.yaml"), toYaml(document));
}
