import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findGap, replaceChangesets } from "./changeset/changeset-files.ts";
import { composeChangeset } from "./changeset/compose.ts";
import { PLACES, ROOT, readReleaseGroup } from "./changeset/workspace.ts";
import { EXIT } from "./exit-codes.ts";
import { formatText } from "./format/text.ts";
import { diffDocuments } from "./index.ts";
import { DocumentError } from "./model/document-error.ts";
import { readDocument } from "./read/read-document.ts";

const HELP = `Usage: pnpm spec:changeset [--check] [--since NAME] [--root DIR]

Compares ${PLACES.document} with what was released last and writes the changeset that this calls for:
one file for all packages, named after the document, replacing the one of an earlier run.

  --check       write nothing; exit ${EXIT.reached} when the API changed and no changeset covers it
  --since NAME  compare with this path or git ref instead of ${PLACES.released}
  --root DIR    work in this repository instead of the one that the command stands in
  --help        this text

Exit codes: ${EXIT.fine} done, ${EXIT.reached} --check found a gap, ${EXIT.usage} wrong usage, ${EXIT.document} a document cannot be read.
`;

process.exitCode = main(process.argv.slice(2));

function main(parameters: readonly string[]): number {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        check: { type: "boolean", default: false },
        since: { type: "string" },
        root: { type: "string", default: ROOT },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return EXIT.fine;
    }
    return run({ isCheck: values.check, since: values.since, root: resolve(values.root) });
  } catch (error) {
    if (error instanceof DocumentError) {
      process.stderr.write(`${error.message}\n`);
      return EXIT.document;
    }
    if (error instanceof TypeError && String(Object(error).code).startsWith("ERR_PARSE_ARGS")) {
      process.stderr.write(`spec:changeset: ${error.message}.\n\n${HELP}`);
      return EXIT.usage;
    }
    throw error;
  }
}

function run({
  isCheck,
  since,
  root,
}: {
  isCheck: boolean;
  since: string | undefined;
  root: string;
}): number {
  const folder = join(root, PLACES.changesets);
  if (since === undefined && !existsSync(join(root, PLACES.released))) {
    process.stdout.write(`Nothing was released yet: there is no ${PLACES.released}.\n`);
    return EXIT.fine;
  }
  const revision = readDocument({ name: PLACES.document, folder: root });
  const judgement = diffDocuments({
    base: readDocument({ name: since ?? PLACES.released, folder: root }),
    revision,
  });
  const document = revision.files.get("") ?? null;
  const changeset = composeChangeset({ judgement, document, ...readReleaseGroup(root) });
  if (isCheck) {
    const gap = findGap(folder, changeset);
    if (gap === undefined) return EXIT.fine;
    process.stderr.write(
      `${gap}\nRun pnpm spec:changeset and commit what it writes.\n\n${formatText(judgement)}`,
    );
    return EXIT.reached;
  }
  replaceChangesets(folder, changeset);
  const outcome =
    changeset === undefined
      ? "The API did not change since the last release: no changeset is called for.\n"
      : `Wrote .changeset/${changeset.fileName}:\n\n${changeset.text}`;
  process.stdout.write(outcome);
  return EXIT.fine;
}
