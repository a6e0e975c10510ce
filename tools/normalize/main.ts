import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { countOperations } from "./assemble/assemble.ts";
import { normalize, readOnePage } from "./normalize.ts";
import { listFiles } from "./read/list-files.ts";
import { pageExtensions, readSource } from "./read/read-source.ts";
import { countFindings } from "./write/findings-json.ts";
import { holdsDocument, writeOutput } from "./write/write-output.ts";

const usage = `usage: pnpm spec:normalize --sources DIR [--rulings DIR] --out DIR [--json]

  --sources DIR   folder of vendor pages (searched with its subfolders)
  --rulings DIR   folder of OpenAPI Overlay documents to apply
  --out DIR       where openapi.yaml, findings.json and findings.md are written
  --json          print one JSON object instead of text
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      sources: { type: "string" },
      rulings: { type: "string" },
      out: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const { sources, rulings, out } = values;
  if (sources === undefined || out === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  for (const folder of [sources, ...(rulings === undefined ? [] : [rulings])]) {
    if (existsSync(folder)) continue;
    process.stderr.write(`There is no folder ${folder}.\n`);
    return 2;
  }
  const pages = listFiles({ folder: sources, extensions: pageExtensions });
  const outcomes = pages.map((page) => readOnePage(readSource({ folder: sources, page })));
  const rulingFiles =
    rulings === undefined
      ? []
      : listFiles({ folder: rulings, extensions: [".yaml", ".yml"] }).map((file) => ({
          file,
          text: readSource({ folder: rulings, page: file }).text,
        }));
  const result = await normalize({ outcomes, rulingFiles });
  const broken = result.failed.length > 0 || !result.valid;
  const kept = broken && holdsDocument(out);
  if (!kept && result.valid)
    writeOutput({ folder: out, document: result.document, findings: result.findings });
  const summary = {
    pages: pages.length,
    operations: countOperations(result.document),
    failed: result.failed,
    findings: countFindings(result.findings),
    valid: result.valid,
  };
  if (values.json) process.stdout.write(`${JSON.stringify(summary)}\n`);
  else process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  for (const finding of result.findings)
    if (finding.severity === "error") process.stderr.write(`${finding.message} ${finding.evidence}\n`);
  return broken ? 1 : 0;
}
