import { parseArgs } from "node:util";
import { nearest } from "../text/nearest.ts";

/** One flag of a command, from which parsing and help are both made. */
export interface Flag {
  readonly name: string;
  /** How the value is shown in the help; absent for a flag that takes none. */
  readonly value?: string;
  readonly help: string;
}

type Values = Readonly<Record<string, unknown>>;

/** The flags of a command line, or what is wrong with it. */
export function parseFlags(read: {
  argv: readonly string[];
  flags: readonly Flag[];
}): { values: Values } | { wrong: string } {
  const { argv, flags } = read;
  const options = Object.fromEntries(
    flags.map(({ name, value }) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), ...shortOf(name) },
    ]),
  );
  let values: Values;
  try {
    values = parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    return { wrong: reasonOf({ error, flags }) };
  }
  const empty = flags.find(({ name }) => values[name] === "");
  if (empty !== undefined)
    return {
      wrong: `--${empty.name} takes a value, such as --${empty.name} ${empty.value}; got an empty one.`,
    };
  return { values };
}

const shortOf = (name: string): { short?: string } => (name === "help" ? { short: "h" } : {});

/** What Node's parser says, and for a flag that there is not the one that was probably meant. */
function reasonOf({ error, flags }: { error: unknown; flags: readonly Flag[] }): string {
  const reason = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '--?([^'=]+)/.exec(reason)?.[1];
  const near = unknown && nearest({ to: unknown, among: flags.map(({ name }) => name) });
  return near ? `Unknown option '--${unknown}'. Did you mean --${near}?` : reason;
}

/** The lines of a help text that tell of the flags. */
export function flagLines(flags: readonly Flag[]): readonly string[] {
  const shown = flags.map(({ name, value, help }) => ({
    left: `  --${name}${value === undefined ? "" : ` ${value}`}`,
    help,
  }));
  const width = Math.max(...shown.map(({ left }) => left.length)) + 2;
  return shown.map(({ left, help }) => left.padEnd(width) + help);
}
