import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { watchFolders } from "@predgate-tools/openapi/watch-folders.ts";
import { countOperations } from "./assemble/assemble.ts";
import { type Normalized, normalize } from "./normalize.ts";
import { locate } from "./parse/locate.ts";
import { asksForHelp } from "./read/asks-for-help.ts";
import { isFolder } from "./read/is-folder.ts";
import { PageCache } from "./read/page-cache.ts";
import { readRulings } from "./read/read-rulings.ts";
import { readSource } from "./read/read-source.ts";
import { fromStartFolder } from "./read/start-folder.ts";
import { countFindings } from "./write/findings-json.ts";
import { progressBar } from "./write/progress-bar.ts";
import { surviveClosedOutput } from "./write/survive-closed-output.ts";
import { type PageLookup, summaryLine, terminalReport } from "./write/terminal-report.ts";
import { documentName, holdsDocument, writeOutput } from "./write/write-output.ts";

const usage = `usage: pnpm spec:normalize --sources DIR [--rulings DIR] --out DIR [--json] [--watch]

  --sources DIR   folder of vendor pages, searched with its subfolders
  --rulings DIR   folder of OpenAPI Overlay documents to apply
  --out DIR       where openapi.yaml, findings.json and findings.md are written
  --json          print one JSON object instead of text
  --watch         run again whenever a page or a ruling changes, reading only what changed

Exit code 0: written. 1: a page or a ruling failed, or the document is not valid; a document
that stands in DIR already is left as it was. 2: the command was not understood.
`;
const mostFindings = 20;

interface Folders {
  readonly sources: string;
  readonly rulings: string | undefined;
  readonly out: string;
}

surviveClosedOutput();
process.exitCode = await main();

async function main(): Promise<number> {
  if (asksForHelp()) {
    process.stdout.write(usage);
    return 0;
  }
  const options = readOptions();
  if (typeof options === "string") {
    process.stderr.write(`${options}\n\n${usage}`);
    return 2;
  }
  const { folders, json } = options;
  const cache = new PageCache(folders.sources);
  const code = await run({ folders, cache, json });
  if (!options.watch) return code;
  process.stderr.write("Watching for changes. Stop with Ctrl+C.\n");
  let running = Promise.resolve(code);
  const stop = watchFolders({
    folders: [folders.sources, ...(folders.rulings === undefined ? [] : [folders.rulings])],
    changed: () => {
      running = running.then(() => run({ folders, cache, json }));
    },
  });
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  stop();
  return running;
}

function readOptions(): { folders: Folders; json: boolean; watch: boolean } | string {
  try {
    const { values } = parseArgs({
      options: {
        sources: { type: "string" },
        rulings: { type: "string" },
        out: { type: "string" },
        json: { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
      },
    });
    const { json, watch } = values;
    const named = [values.sources, values.rulings, values.out];
    const [sources, rulings, out] = named.map((folder) =>
      folder === undefined ? undefined : fromStartFolder(folder),
    );
    if (sources === undefined || out === undefined) {
      return `Expected ${sources === undefined ? "--sources" : "--out"} with a folder.`;
    }
    const missing = [sources, rulings].find((folder) => folder !== undefined && !isFolder(folder));
    if (missing !== undefined) return `There is no folder ${missing}.`;
    if (existsSync(out) && !isFolder(out)) return `Expected --out with a folder, but ${out} is a file.`;
    return { folders: { sources, rulings, out }, json, watch };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

async function run({
  folders,
  cache,
  json,
}: {
  folders: Folders;
  cache: PageCache;
  json: boolean;
}): Promise<number> {
  const { sources, rulings, out } = folders;
  let bar = progressBar({ stream: process.stderr, total: 0, label: "" });
  const { outcomes, reread } = cache.refresh((done, total) => {
    if (done === 1) bar = progressBar({ stream: process.stderr, total, label: "reading pages" });
    bar.update(done);
  });
  bar.end();
  if (outcomes.length === 0) {
    process.stderr.write(
      `There is no page in ${sources}: expected files that end in .txt, .md, .json or .yaml.\n`,
    );
    if (json) {
      const nothing = { pages: 0, operations: 0, failed: [], findings: countFindings([]), valid: false };
      process.stdout.write(`${JSON.stringify(nothing)}\n`);
    }
    return 1;
  }
  const rulingFiles = rulings === undefined ? [] : readRulings(rulings);
  const result = await normalize({ outcomes, rulingFiles });
  const written = write({ result, out });
  const operations = countOperations(result.document);
  if (json) {
    const failed = result.failed.map(({ page, message, line, column }) => ({ page, message, line, column }));
    const findings = countFindings(result.findings);
    const summary = { pages: outcomes.length, operations, failed, findings, valid: result.valid };
    process.stdout.write(`${JSON.stringify(summary)}\n`);
  } else {
    const lookup = lookupIn({ sources, rulings });
    const colour = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
    const report = terminalReport({ ...result, most: mostFindings, lookup, colour });
    const again = reread < outcomes.length ? ` (read again: ${reread})` : "";
    const summary = summaryLine({
      ...result,
      pages: outcomes.length,
      operations,
      failed: result.failed.length,
    });
    process.stdout.write(`${[...report, summary + again, written].join("\n")}\n`);
  }
  return succeeded(result) ? 0 : 1;
}

function succeeded({ failed, valid }: Normalized): boolean {
  return failed.length === 0 && valid;
}

/** A run with failures never replaces a document; where there is none yet, what could be normalized is written. */
function write({ result, out }: { result: Normalized; out: string }): string {
  if (!result.valid || result.failedRulings > 0) return `Nothing was written to ${out}.`;
  if (!succeeded(result) && holdsDocument(out)) {
    return `${documentName} in ${out} was left as it was, for some pages failed. Mend them, or write to an empty folder to see the others.`;
  }
  writeOutput({ folder: out, document: result.document, findings: result.findings });
  return `Wrote ${documentName}, findings.json and findings.md to ${out}.`;
}

function lookupIn({ sources, rulings }: Pick<Folders, "sources" | "rulings">): PageLookup {
  const texts = new Map<string, string | undefined>();
  const textOf = (page: string): string | undefined => {
    if (!texts.has(page)) {
      const folder = [sources, rulings].find((one) => one !== undefined && existsSync(`${one}/${page}`));
      texts.set(page, folder === undefined ? undefined : readSource({ folder, page }).text);
    }
    return texts.get(page);
  };
  return {
    textOf,
    placeOf({ page, pointer }) {
      const text = textOf(page);
      return text === undefined ? undefined : locate({ page, text, pointer });
    },
  };
}
