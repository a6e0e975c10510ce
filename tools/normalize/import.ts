import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import type { JsonObject } from "@predgate-tools/openapi/json.ts";
import { objectAt } from "@predgate-tools/openapi/json.ts";
import { toYaml } from "@predgate-tools/openapi/to-yaml.ts";
import type { SourceFile } from "./model/page.ts";
import type { RulingFile } from "./model/ruling.ts";
import { normalize, type PageOutcome, readOnePage } from "./normalize.ts";
import { locate } from "./parse/locate.ts";
import { asksForHelp } from "./read/asks-for-help.ts";
import { isFolder } from "./read/is-folder.ts";
import { PageCache } from "./read/page-cache.ts";
import { pagesOfReport } from "./read/pages-of-report.ts";
import { readRulings } from "./read/read-rulings.ts";
import { readSource } from "./read/read-source.ts";
import { fromStartFolder } from "./read/start-folder.ts";
import { canonicalName } from "./write/canonical-name.ts";
import { freePageName } from "./write/free-page-name.ts";
import { surviveClosedOutput } from "./write/survive-closed-output.ts";
import { type PageLookup, summaryLine, terminalReport } from "./write/terminal-report.ts";

const repository = join(import.meta.dirname, "../..");
const usage = `usage: pnpm spec:import FILE… [--dry-run] [--yes] [--sources DIR] [--rulings DIR]

Shows what pages would change in the API, then puts them into spec/sources under their canonical names.
A FILE is a page, or the report of \`predgate-mock proxy --json\`, which holds pages drawn from what was seen.

  --dry-run      show, and write nothing
  --yes          do not ask on a terminal
  --sources DIR  another folder of pages (default spec/sources)
  --rulings DIR  another folder of rulings (default spec/rulings)
`;

/** A page on its way into the sources. */
interface Incoming {
  readonly file: SourceFile;
  readonly bytes: Buffer;
  readonly outcome: PageOutcome;
}

surviveClosedOutput();
process.exitCode = await main();

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        yes: { type: "boolean", default: false },
        sources: { type: "string" },
        rulings: { type: "string" },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

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
  const { values, positionals } = options;
  const sources =
    values.sources === undefined ? join(repository, "spec/sources") : fromStartFolder(values.sources);
  const rulings =
    values.rulings === undefined ? join(repository, "spec/rulings") : fromStartFolder(values.rulings);
  const given = positionals.map(fromStartFolder);
  const missing = given.find((file) => !existsSync(file) || isFolder(file));
  if (given.length === 0 || missing !== undefined) {
    process.stderr.write(missing === undefined ? usage : `There is no file ${missing}.\n`);
    return 2;
  }
  const files = given.flatMap(pagesOfReport);
  if (files.length === 0) {
    print(["The report tells of no drift: there is nothing to import."]);
    return 0;
  }
  const unnamed = files.map(readIncoming);
  const failed = unnamed.filter(({ outcome }) => outcome.kind === "failed");
  if (failed.length > 0) {
    print(
      terminalReport({
        ...emptyRun(failed),
        most: 0,
        lookup: lookupOf(unnamed, files),
        colour: isColourful(),
      }),
    );
    print(["Nothing was imported."]);
    return 1;
  }
  const outcomes = isFolder(sources) ? new PageCache(sources).refresh(() => {}).outcomes : [];
  const incoming = named(unnamed, outcomes);
  const rulingFiles = existsSync(rulings) ? readRulings(rulings) : [];
  const kept = outcomes.filter(({ page }) => !incoming.some(({ file }) => file.page === page));
  const before = await normalize({ outcomes, rulingFiles });
  const after = await normalize({
    outcomes: [...kept, ...incoming.map(({ outcome }) => outcome)],
    rulingFiles,
  });
  const names = incoming.map(({ file }) => file.page);
  // What keeps the document from being written may stand in a ruling, or in the document itself.
  const findings = after.findings.filter(
    ({ page, severity }) => names.includes(page) || severity === "error",
  );
  const report = terminalReport({
    failed: after.failed,
    findings,
    most: 50,
    lookup: lookupOf(incoming, files, rulingFiles),
    colour: isColourful(),
  });
  const operations = incoming.reduce(
    (sum, { outcome }) => sum + (outcome.kind === "read" ? outcome.reconciled.endpoints.length : 0),
    0,
  );
  print([
    ...report,
    summaryLine({ pages: incoming.length, operations, failed: after.failed.length, findings }),
    "",
  ]);
  if (after.failed.length > before.failed.length || !after.valid) {
    print([
      "Nothing was imported: with these pages the document cannot be written. Mend the pages or the rulings above.",
    ]);
    return 1;
  }
  print([
    "What changes in the API:",
    ...apiDiff(before.document, after.document),
    ...typeNames(before.document, after.document),
    "",
  ]);
  for (const { file } of incoming) {
    const target = join(sources, file.page);
    print([`${existsSync(target) ? "replaces" : "adds"} ${relative(process.cwd(), target)}`]);
  }
  if (values["dry-run"] || !(values.yes || (await confirmed()))) {
    print(["Nothing was written."]);
    return 0;
  }
  mkdirSync(sources, { recursive: true });
  for (const { file, bytes } of incoming) writeFileSync(join(sources, file.page), bytes);
  print(["Imported. Run pnpm generate to write the document and the code."]);
  return 0;
}

function readIncoming(path: string): Incoming {
  const { text } = readSource({ folder: dirname(path), page: basename(path) });
  const first = readOnePage({ page: basename(path), text });
  const page = first.kind === "failed" ? path : canonicalName({ ...first, original: basename(path) });
  return {
    file: { page, text },
    bytes: readFileSync(path),
    outcome: first.kind === "failed" ? first : readOnePage({ page, text }),
  };
}

/** Gives each page its name, beside those that are there and those that come with it. */
function named(unnamed: readonly Incoming[], present: readonly PageOutcome[]): Incoming[] {
  const others = new Map(present.map((outcome) => [outcome.page, outcome]));
  const incoming = new Map<string, Incoming>();
  for (const one of unnamed) {
    const page = freePageName({ wanted: one.file.page, outcome: one.outcome, others });
    const { text } = one.file;
    const outcome = page === one.file.page ? one.outcome : readOnePage({ page, text });
    others.set(page, outcome);
    incoming.set(page, { ...one, file: { page, text }, outcome });
  }
  return [...incoming.values()];
}

function emptyRun(incoming: readonly Incoming[]): {
  failed: readonly { page: string; line: number; column: number; message: string }[];
  findings: [];
} {
  return {
    failed: incoming.flatMap(({ outcome }) => (outcome.kind === "failed" ? [outcome.failure] : [])),
    findings: [],
  };
}

function lookupOf(
  incoming: readonly Incoming[],
  files: readonly string[],
  rulingFiles: readonly RulingFile[] = [],
): PageLookup {
  const textOf = (page: string): string | undefined =>
    incoming.find(({ file }, index) => file.page === page || basename(files[index] ?? "") === page)?.file
      .text ?? rulingFiles.find(({ file }) => file === page)?.text;
  return {
    textOf,
    placeOf({ page, pointer }) {
      const text = textOf(page);
      return text === undefined ? undefined : locate({ page, text, pointer });
    },
  };
}

/** Asks the semantic diff, which is a program of its own. */
function apiDiff(before: JsonObject, after: JsonObject): string[] {
  const folder = mkdtempSync(join(tmpdir(), "predgate-import-"));
  try {
    const [base, revision] = [join(folder, "before.yaml"), join(folder, "after.yaml")];
    writeFileSync(base, toYaml(before));
    writeFileSync(revision, toYaml(after));
    const script = join(repository, "tools/semantic-diff/main.ts");
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, base, revision], {
      encoding: "utf8",
    });
    const text = (status === 0 ? stdout : `${stdout}${stderr}`).trimEnd();
    return text === "" ? ["  nothing"] : text.split("\n").map((line) => `  ${line}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each schema of the document is a type in the client. */
function typeNames(before: JsonObject, after: JsonObject): string[] {
  const [old, fresh] = [before, after].map((document) =>
    Object.keys(objectAt(objectAt(document, "components"), "schemas")),
  );
  const appear = (fresh ?? []).filter((name) => !(old ?? []).includes(name));
  const vanish = (old ?? []).filter((name) => !(fresh ?? []).includes(name));
  return [
    ...(appear.length === 0 ? [] : [`TypeScript names that appear: ${appear.join(", ")}`]),
    ...(vanish.length === 0 ? [] : [`TypeScript names that vanish: ${vanish.join(", ")}`]),
  ];
}

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("Import? [y/N] ");
  terminal.close();
  return /^y(?:es)?$/iu.test(answer.trim());
}

function isColourful(): boolean {
  return process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
