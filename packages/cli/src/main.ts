import type { CommandRow } from "./commands/table.ts";
import { commandTable } from "./commands/table.ts";
import type { Context } from "./context.ts";
import type { AnyCommand, InputFlags } from "./define/command.ts";
import type { GivenArguments } from "./define/given-arguments.ts";
import { helpFrame, usageLine } from "./define/help-frame.ts";
import { kitFor } from "./define/kit.ts";
import { overview } from "./define/overview.ts";
import { readArguments } from "./define/read-arguments.ts";
import { sharedFlags } from "./define/shared-flags.ts";
import { sharedOptions, wantsJson } from "./define/shared-options.ts";
import { reportFailure } from "./errors/report.ts";
import { usageError } from "./errors/usage-error.ts";
import type { ExitCode } from "./exit-codes.ts";
import { exitCodes } from "./exit-codes.ts";
import { paintFor } from "./io/style.ts";
import { argumentMessages } from "./messages/arguments.ts";

/** Runs one command line and gives its exit code. Nothing is thrown: failures are told on stderr. */
export async function main(words: readonly string[], context: Context): Promise<ExitCode> {
  try {
    if (words[0] === "__complete") return await completeWords(words.slice(2), context);
    if (words[0] === "help") return await main([...words.slice(1), "--help"], context);
    const asked = words.filter((word) => word !== "--");
    const { row, rest } = await findCommand(words);
    if (row === undefined) {
      return await overview({ words: asked, context });
    }
    const command = await row.load();
    if (asksForHelp(rest) && command.passesOn !== true)
      return await showHelp({ row, command, rest, context });
    return await call({ row, command, rest, context });
  } catch (error) {
    return tell(error, { words, context });
  }
}

/** Tells a failure that comes before the arguments are read, or from beneath the command. */
export function tell(
  error: unknown,
  { words, context }: { readonly words: readonly string[]; readonly context: Context },
): ExitCode {
  const color = words.includes("--no-color") ? false : undefined;
  const paint = paintFor({ writer: context.stderr, environment: context.environment, color });
  return reportFailure(error, { context, json: mentionsJson(words), paint });
}

/** What the completion scripts ask: `predgate __complete -- word…`, the last word being typed. */
async function completeWords(words: readonly string[], context: Context): Promise<ExitCode> {
  const { complete, completionLines } = await import("./completion/complete.ts");
  context.stdout.write(completionLines(await complete(words, context)));
  return exitCodes.success;
}

async function findCommand(
  words: readonly string[],
): Promise<{ row: CommandRow | undefined; rest: readonly string[] }> {
  const [first, second] = words;
  for (const length of [2, 1]) {
    const row = commandTable.find(
      ({ path }) => path.length === length && path[0] === first && (length === 1 || path[1] === second),
    );
    if (row !== undefined) return { row, rest: words.slice(length) };
  }
  return { row: undefined, rest: words };
}

function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return (end < 0 ? words : words.slice(0, end)).some((word) => word === "--help" || word === "-h");
}

interface Called {
  readonly row: CommandRow;
  readonly command: AnyCommand;
  readonly rest: readonly string[];
  readonly context: Context;
}

async function showHelp({ row, command, rest, context }: Called): Promise<ExitCode> {
  const words = rest.filter((word) => word !== "--help" && word !== "-h");
  const inputs = await command.inputFlags?.({ words, context });
  const color = rest.includes("--no-color") ? false : undefined;
  const frame = helpFrame(
    { ...row, command, inputs, shared: sharedFlags },
    {
      language: context.language,
      columns: Math.min(context.stdout.columns ?? 100, 100),
      paint: paintFor({ writer: context.stdout, environment: context.environment, color }),
    },
  );
  context.stdout.write(frame);
  return exitCodes.success;
}

async function call({ row, command, rest, context }: Called): Promise<ExitCode> {
  const inputs = await command.inputFlags?.({ words: rest, context });
  const given = await readWords({ row, command, rest, inputs });
  if (command.passesOn !== true) await checkWords({ row, command, words: given.words });
  const shared = sharedOptions(given);
  if (shared.query !== undefined) await (await import("./output/print-document.ts")).checkQuery(shared.query);
  const paint = paintFor({ writer: context.stderr, environment: context.environment, color: shared.color });
  const kit = kitFor({ context, shared, paint });
  try {
    const options: unknown = await command.parse(
      command.passesOn === true ? { ...given, words: rest } : given,
      context,
    );
    return await command.run(options, kit);
  } catch (error) {
    const at = command.arguments.findIndex((argument) => argument.name === "MODEL");
    const circumstances = { embedded: shared.mock, model: at < 0 ? undefined : given.words[at] };
    return reportFailure(error, { context, json: wantsJson(shared), paint, circumstances });
  }
}

async function readWords({
  row,
  command,
  rest,
  inputs,
}: Omit<Called, "context"> & { readonly inputs: InputFlags | undefined }): Promise<GivenArguments> {
  try {
    return readArguments(command.passesOn === true ? [] : rest, {
      flags: [...command.flags, ...sharedFlags],
      inputFlags: inputs?.flags ?? [],
      fields: command.fields,
      help: `predgate ${row.path.join(" ")} --help`,
    });
  } catch (error) {
    if (command.inputFlags === undefined || inputs !== undefined) throw error;
    const { refusalWithoutModel } = await import("./input/refusal-without-model.ts");
    throw await refusalWithoutModel(error, { words: rest, flags: command.flags });
  }
}

async function checkWords(given: {
  readonly row: CommandRow;
  readonly command: AnyCommand;
  readonly words: readonly string[];
}): Promise<void> {
  const { command, words, row } = given;
  const known = command.arguments;
  const extra = words[known.length];
  const missing = known.find((argument, index) => argument.required && !words[index]?.trim());
  const tooMany = extra !== undefined && known.at(-1)?.repeatable !== true;
  if (!tooMany && missing === undefined) return;
  const usage = usageLine(row.path, command);
  if (missing !== undefined) {
    throw usageError({
      code: "missing_argument",
      ...argumentMessages.missingWord({ name: missing.name, usage }),
    });
  }
  throw usageError({
    code: "unexpected_word",
    ...argumentMessages.tooManyWords({ word: extra ?? "", usage }),
  });
}

function mentionsJson(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return (end < 0 ? words : words.slice(0, end)).some(
    (word) => word === "--json" || word.startsWith("--json="),
  );
}
