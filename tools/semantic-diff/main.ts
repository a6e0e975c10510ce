import { parseArgs } from "node:util";
import { ROOT } from "./changeset/workspace.ts";
import { EXIT } from "./exit-codes.ts";
import { FORMATS } from "./format/index.ts";
import { diffDocuments } from "./index.ts";
import type { Judgement } from "./model/change.ts";
import { DocumentError } from "./model/document-error.ts";
import { LEVELS, type Level } from "./model/rule.ts";
import { readDocument } from "./read/read-document.ts";

const HELP = `Usage: pnpm spec:diff BASE REVISION [--format text|json|markdown] [--fail-on breaking|compatible|annotation]

Compares two OpenAPI descriptions and says what each change means for programs written against BASE.
BASE and REVISION are paths, git refs (their spec/openapi.yaml) or ref:path.

  --format   text (default), json or markdown for a pull request
  --fail-on  exit with ${EXIT.reached} when a change is of this level or graver
  --help     this text

Exit codes: ${EXIT.fine} done, ${EXIT.reached} a change reached --fail-on, ${EXIT.usage} wrong usage, ${EXIT.document} a document cannot be read.
`;

// A reader that has seen enough (`… | head -1`) is no failure, and must not be taken for a breaking change.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = main(process.argv.slice(2));

function main(parameters: readonly string[]): number {
  const command = parseCommand(parameters);
  if (typeof command === "number") return command;
  // A package script runs at the top of the repository; INIT_CWD is where its user stood.
  const folder = process.cwd() === ROOT ? (process.env.INIT_CWD ?? ROOT) : process.cwd();
  try {
    const judgement = diffDocuments({
      base: readDocument({ name: command.base, folder }),
      revision: readDocument({ name: command.revision, folder }),
    });
    process.stdout.write(command.format(judgement));
    const reached = command.failOn === undefined ? Number.POSITIVE_INFINITY : LEVELS.indexOf(command.failOn);
    return judgement.changes.some(({ level }) => LEVELS.indexOf(level) >= reached) ? EXIT.reached : EXIT.fine;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return EXIT.document;
  }
}

interface Command {
  readonly base: string;
  readonly revision: string;
  readonly format: (judgement: Judgement) => string;
  readonly failOn: Level | undefined;
}

function parseCommand(parameters: readonly string[]): Command | number {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        "fail-on": { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return EXIT.fine;
    }
    const [base, revision] = positionals;
    if (base === undefined || revision === undefined || positionals.length > 2) {
      return refuse(`expected BASE and REVISION, but got ${positionals.length} of them`);
    }
    const format = FORMATS.get(values.format);
    if (format === undefined) {
      return refuse(`expected --format ${[...FORMATS.keys()].join(", ")}, but got ${values.format}`);
    }
    const failOn = LEVELS.find((level) => level === values["fail-on"]);
    if (values["fail-on"] !== undefined && failOn === undefined) {
      return refuse(`expected --fail-on ${LEVELS.join(", ")}, but got ${values["fail-on"]}`);
    }
    return { base, revision, format, failOn };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(reason: string): number {
  process.stderr.write(`spec:diff: ${reason}.\n\n${HELP}`);
  return EXIT.usage;
}
