import type { CommandRow } from "../commands/table.ts";
import { commandTable } from "../commands/table.ts";
import type { Context } from "../context.ts";
import type { AnyCommand } from "../define/command.ts";
import type { FlagDefinition, InputFlagDefinition } from "../define/flag.ts";
import { sharedFlags } from "../define/shared-flags.ts";
import { oneLine } from "../io/strip-controls.ts";
import { modelNames } from "../models/describe-model.ts";

/** What may stand at the place that is being typed, and what it means. */
export interface Candidate {
  readonly text: string;
  readonly meaning: string;
}

/** A place for the shell's own completion. */
export type Completion = readonly Candidate[] | "files" | "directories";

/** The candidates for the last of the words typed behind `predgate`. */
export async function complete(words: readonly string[], context: Context): Promise<Completion> {
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const row = rowOf(before);
  if (row === undefined) return matching(commandCandidates(before, context), typed);
  const command = await row.load();
  const rest = before.slice(row.path.length);
  const inputs = (await command.inputFlags?.({ words: rest, context }))?.flags ?? [];
  const flags = [...command.flags, ...sharedFlags];

  const inline = /^(--[^=]+)=(.*)$/s.exec(typed);
  const open = inline?.[1] ?? rest.at(-1);
  const value = valueCandidates({ flag: open, flags, inputs, context, inline: inline !== null });
  if (value !== undefined) {
    if (typeof value === "string") return value;
    const prefix = inline === null ? "" : `${inline[1]}=`;
    return matching(
      value.map((candidate) => ({ ...candidate, text: `${prefix}${candidate.text}` })),
      typed,
    );
  }
  if (typed.startsWith("-")) return matching(flagCandidates({ flags, inputs, context }), typed);
  return wordCandidates({ command, rest, inputs, typed, flags });
}

function rowOf(words: readonly string[]): CommandRow | undefined {
  return (
    commandTable.find(({ path }) => path.length === 2 && path[0] === words[0] && path[1] === words[1]) ??
    commandTable.find(({ path }) => path.length === 1 && path[0] === words[0])
  );
}

function commandCandidates(before: readonly string[], context: Context): Candidate[] {
  if (before.length > 1) return [];
  const [noun] = before;
  const found = new Map<string, string>();
  for (const { path, summary } of commandTable) {
    const text = noun === undefined ? path[0] : path[0] === noun ? path[1] : undefined;
    if (text === undefined || found.has(text)) continue;
    const verbs = commandTable
      .filter((row) => row.path.length === 2 && row.path[0] === text)
      .map((row) => row.path[1]);
    found.set(text, noun === undefined && path.length === 2 ? verbs.join(", ") : summary[context.language]);
  }
  return [...found].map(([text, meaning]) => ({ text, meaning }));
}

/** Candidates for the value of the flag before the cursor; undefined where it takes none. */
function valueCandidates(given: {
  readonly flag: string | undefined;
  readonly flags: readonly FlagDefinition[];
  readonly inputs: readonly InputFlagDefinition[];
  readonly context: Context;
  readonly inline: boolean;
}): Completion | undefined {
  const written = given.flag ?? "";
  const name = written.startsWith("--") ? written.slice(2) : undefined;
  const flag = given.flags.find(
    (candidate) =>
      candidate.name === name || (candidate.short !== undefined && `-${candidate.short}` === written),
  );
  if (flag !== undefined) {
    if (flag.completes !== undefined) return flag.completes === "file" ? "files" : "directories";
    if (flag.value.kind === "choice") return flag.value.choices.map((text) => ({ text, meaning: "" }));
    if (flag.value.kind === "none" || (flag.value.kind === "optional" && !given.inline)) return undefined;
    return [];
  }
  const input = given.inputs.find((candidate) => name !== undefined && candidate.names.includes(name));
  if (input === undefined) return undefined;
  if (input.boolean)
    return given.inline ? ["true", "false"].map((text) => ({ text, meaning: "" })) : undefined;
  return input.choices.map((text) => ({ text, meaning: "" }));
}

function flagCandidates(given: {
  readonly flags: readonly FlagDefinition[];
  readonly inputs: readonly InputFlagDefinition[];
  readonly context: Context;
}): Candidate[] {
  const { language } = given.context;
  const inputs = given.inputs.flatMap((input) => {
    const meaning = [input.text[language], input.notes.map((note) => note[language]).join("; ")]
      .filter(Boolean)
      .join(" — ");
    const [name = ""] = input.names;
    return [`--${name}`, ...(input.boolean ? [`--no-${name}`] : [])].map((text) => ({ text, meaning }));
  });
  const own = given.flags.flatMap((flag) => {
    const negation = flag.value.kind === "none" && flag.value.negatable === true ? [`--no-${flag.name}`] : [];
    return [`--${flag.name}`, ...negation].map((text) => ({ text, meaning: flag.text[language] }));
  });
  return [...inputs, ...own];
}

async function wordCandidates(given: {
  readonly command: AnyCommand;
  readonly rest: readonly string[];
  readonly inputs: readonly InputFlagDefinition[];
  readonly flags: readonly FlagDefinition[];
  readonly typed: string;
}): Promise<Completion> {
  const { command, inputs, typed } = given;
  const place = positionOf(given);
  const argument = command.arguments[Math.min(place, command.arguments.length - 1)];
  if (argument === undefined || (place >= command.arguments.length && argument.repeatable !== true))
    return [];
  if (argument.choices !== undefined)
    return matching(
      argument.choices.map((text) => ({ text, meaning: "" })),
      typed,
    );
  if (argument.completes === "file") return "files";
  if (argument.completes === "model") {
    return matching(
      (await modelNames()).map((text) => ({ text, meaning: "" })),
      typed,
    );
  }
  if (argument.name !== "key=value") return [];
  return matching(
    inputs.map((input) => ({ text: `${input.property}=`, meaning: input.text.en })),
    typed,
  );
}

/** How many positional words stand before the cursor: values of flags are none. */
function positionOf(given: {
  readonly rest: readonly string[];
  readonly flags: readonly FlagDefinition[];
  readonly inputs: readonly InputFlagDefinition[];
}): number {
  let count = 0;
  for (let index = 0; index < given.rest.length; index += 1) {
    const word = given.rest[index] ?? "";
    if (!word.startsWith("-")) {
      count += 1;
      continue;
    }
    if (word.includes("=")) continue;
    const flag = given.flags.find(({ name, short }) => `--${name}` === word || `-${short}` === word);
    const input = given.inputs.find(({ names }) => names.some((name) => `--${name}` === word));
    const takes =
      flag === undefined
        ? input !== undefined && !input.boolean
        : !["none", "optional"].includes(flag.value.kind);
    if (takes) index += 1;
  }
  return count;
}

function matching(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
  return candidates.filter((candidate) => candidate.text.startsWith(typed));
}

/** The answer as the scripts read it. */
export function completionLines(completion: Completion): string {
  if (typeof completion === "string") return `:${completion}\n`;
  return completion.map(({ text, meaning }) => `${oneLine(text)}\t${oneLine(meaning)}\n`).join("");
}
