import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isObject, objectAt } from "@predgate-tools/openapi/json.ts";
import { contentsIn } from "./assemble/contents-in.ts";
import { firstDifference } from "./corpus/first-difference.ts";
import { operationsOf, plainOperation } from "./corpus/plain-operation.ts";
import { type Normalized, normalize, readOnePage } from "./normalize.ts";
import { asksForHelp } from "./read/asks-for-help.ts";
import { isFolder } from "./read/is-folder.ts";
import { listPages } from "./read/page-cache.ts";
import { readSource } from "./read/read-source.ts";
import { fromStartFolder } from "./read/start-folder.ts";
import { countFindings } from "./write/findings-json.ts";
import { surviveClosedOutput } from "./write/survive-closed-output.ts";

const usage = `usage: pnpm corpus DIR

Normalizes a folder of pages without rulings and prints a score: pages read, document valid, examples kept.
Where another folder beside DIR holds pages of the same names in another format, both are compared.
`;
const droppingRules = new Set(["unreadable-example", "unfit-example", "foreign-model"]);
const siblings = ["section", "markdown"];

surviveClosedOutput();
process.exitCode = await main();

async function main(): Promise<number> {
  if (asksForHelp()) {
    process.stdout.write(usage);
    return 0;
  }
  const { positionals } = parseArgs({ allowPositionals: true, strict: false });
  const folder = positionals[0] === undefined ? undefined : fromStartFolder(positionals[0]);
  if (folder === undefined || !isFolder(folder)) {
    process.stderr.write(folder === undefined ? usage : `There is no folder ${folder}.\n`);
    return 2;
  }
  const pages = listPages(folder);
  const result = await read({ folder, pages });
  const examples = countExamples(result);
  const counts = countFindings(result.findings);
  const lines = [
    `pages read       ${pages.length - result.failed.length} of ${pages.length}`,
    `operations       ${operationsOf(result.document).size}`,
    `document valid   ${result.valid ? "yes" : "no"}`,
    `examples kept    ${examples.kept}, of which ${examples.kept - examples.unfit} fit their schema`,
    `examples dropped ${examples.dropped}, each with a finding`,
    `findings         ${counts.error} errors, ${counts.warning} warnings, ${counts.info} for information`,
    ...result.failed.map(
      ({ page, line, column, message }) => `  failed ${page}:${line}:${column} ${message}`,
    ),
    ...result.findings
      .filter(({ severity }) => severity === "error")
      .map((one) => `  error  ${one.message} ${one.evidence}`),
  ];
  const agreement = await compare({ folder });
  process.stdout.write(`${[...lines, ...agreement.lines].join("\n")}\n`);
  return result.failed.length === 0 && result.valid && agreement.agrees ? 0 : 1;
}

async function read({ folder, pages }: { folder: string; pages: readonly string[] }): Promise<Normalized> {
  const outcomes = pages.map((page) => readOnePage(readSource({ folder, page })));
  return normalize({ outcomes, rulingFiles: [] });
}

function countExamples({ document, findings }: Normalized): { kept: number; unfit: number; dropped: number } {
  const contents = contentsIn(document).map(
    ({ content }) => Object.keys(objectAt(content, "examples")).length,
  );
  const strangers = findings.filter(
    ({ rule, decision }) => droppingRules.has(rule) || decision.includes("the example left out"),
  );
  return {
    kept: contents.reduce((sum, count) => sum + count, 0),
    unfit: findings.filter(({ rule }) => rule === "valid-examples").length,
    dropped: strangers.length,
  };
}

/** Compares the pages that both folders hold, operation by operation. */
async function compare({ folder }: { folder: string }): Promise<{ lines: string[]; agrees: boolean }> {
  const here = resolve(folder);
  const other = siblings.filter((name) => name !== basename(here)).map((name) => join(dirname(here), name));
  const [beside] = siblings.includes(basename(here)) ? other.filter((path) => existsSync(path)) : [];
  if (beside === undefined) return { lines: [], agrees: true };
  const stem = (page: string) => page.replace(/\.[^.]*$/u, "");
  const ours = listPages(here);
  const theirs = listPages(beside);
  const both = new Set(ours.map(stem).filter((name) => theirs.some((page) => stem(page) === name)));
  const left = await read({ folder: here, pages: ours.filter((page) => both.has(stem(page))) });
  const right = await read({ folder: beside, pages: theirs.filter((page) => both.has(stem(page))) });
  const rights = operationsOf(right.document);
  const differences = [...operationsOf(left.document)].flatMap(([name, operation]) => {
    const twin = rights.get(name);
    const difference = firstDifference(
      plainOperation({ document: left.document, operation }),
      twin === undefined ? undefined : plainOperation({ document: right.document, operation: twin }),
    );
    if (difference === undefined) return [];
    const [one, two] = [difference.left, difference.right].map((value) =>
      isObject(value) ? excerpt(value) : excerpt(value ?? null),
    );
    return [`  differs ${name} at ${difference.pointer}: ${one} | ${two}`];
  });
  const total = operationsOf(left.document).size;
  return {
    lines: [
      `formats agree    ${total - differences.length} of ${total} operations with ${basename(beside)}`,
      ...differences,
    ],
    agrees: differences.length === 0 && rights.size === total,
  };
}
