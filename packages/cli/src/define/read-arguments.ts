import { parseArgs } from "node:util";
import { usageError } from "../errors/usage-error.ts";
import { nearest } from "../input/nearest.ts";
import { argumentMessages as messages } from "../messages/arguments.ts";
import { readDuration } from "./duration.ts";
import type { FlagDefinition, FlagValue, InputFlagDefinition } from "./flag.ts";
import type { GivenArguments, GivenInput } from "./given-arguments.ts";

type Spelling =
  | { readonly flag: FlagDefinition; readonly negated: boolean }
  | { readonly input: InputFlagDefinition; readonly negated: boolean };

interface ReadingRules {
  readonly flags: readonly FlagDefinition[];
  readonly inputFlags: readonly InputFlagDefinition[];
  readonly fields: readonly string[];
  /** How to look the flags up, for the remedy of an unknown one. */
  readonly help: string;
  /** A first reading that only looks for words: nothing is refused. */
  readonly lenient?: boolean;
}

/** Reads the words after the command's name. Refuses what no definition allows, naming the nearest that does. */
export function readArguments(given: readonly string[], rules: ReadingRules): GivenArguments {
  const spellings = spellingsOf(rules);
  const { tokens } = parseArgs({
    args: [...given],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      [...spellings].map(([name, spelling]) => [name, parserOption(name, spelling)]),
    ),
  });
  const values = new Map<string, (string | boolean)[]>();
  const inputs: GivenInput[] = [];
  const words: string[] = [];
  const rest: string[] = [];
  let terminated = false;
  let fields: true | readonly string[] | undefined;
  let fieldsMayFollowAt = -1;
  for (const token of tokens) {
    if (token.kind === "option-terminator") {
      terminated = true;
      continue;
    }
    if (token.kind === "positional") {
      if (terminated) rest.push(token.value);
      if (!terminated && token.index === fieldsMayFollowAt && looksLikeFields(token.value, rules.fields)) {
        fields = readFields(token.value, rules);
      } else words.push(token.value);
      continue;
    }
    if (rules.lenient !== true) refuseFlagAsValue(token, spellings);
    const spelling = spellings.get(token.name);
    if (spelling === undefined) {
      if (rules.lenient === true) continue;
      throw unknownFlag(token.rawName, spellings, rules.help);
    }
    if ("input" in spelling) {
      inputs.push({
        property: spelling.input.property,
        flag: token.rawName,
        value: inputValue(token, spelling, rules),
      });
      continue;
    }
    const { flag } = spelling;
    if (flag.value.kind === "optional") {
      fields =
        token.inlineValue === true && token.value !== undefined ? readFields(token.value, rules) : true;
      fieldsMayFollowAt = token.index + 1;
      continue;
    }
    const value = flagValue({ flag, negated: spelling.negated, token, lenient: rules.lenient === true });
    values.set(flag.name, [...(values.get(flag.name) ?? []), value]);
  }
  return accessors({ values, inputs, words, rest, fields });
}

function spellingsOf(rules: ReadingRules): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const flag of rules.flags) {
    spellings.set(flag.name, { flag, negated: false });
    if (flag.value.kind === "none" && flag.value.negatable === true) {
      spellings.set(`no-${flag.name}`, { flag, negated: true });
    }
  }
  for (const input of rules.inputFlags) {
    for (const name of input.names) {
      if (!spellings.has(name)) spellings.set(name, { input, negated: false });
      if (input.boolean && !spellings.has(`no-${name}`))
        spellings.set(`no-${name}`, { input, negated: true });
    }
  }
  return spellings;
}

function parserOption(name: string, spelling: Spelling): { type: "string" | "boolean"; short?: string } {
  const switches = "input" in spelling ? spelling.input.boolean : isSwitch(spelling.flag.value);
  const short = "flag" in spelling && spelling.flag.name === name ? spelling.flag.short : undefined;
  return { type: switches ? "boolean" : "string", ...(short === undefined ? {} : { short }) };
}

function isSwitch(value: FlagValue): boolean {
  return value.kind === "none" || value.kind === "optional";
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function inputValue(
  token: OptionToken,
  spelling: Spelling & { input: InputFlagDefinition },
  rules: ReadingRules,
) {
  if (spelling.input.boolean) {
    if (token.inlineValue !== true) return !spelling.negated;
    if (token.value === "true" || token.value === "false")
      return (token.value === "true") !== spelling.negated;
    throw usageError({
      code: "invalid_flag_value",
      ...messages.notABoolean({ flag: token.rawName, came: token.value ?? "" }),
    });
  }
  if (token.value !== undefined) return token.value;
  if (rules.lenient === true) return "";
  throw usageError({
    code: "missing_flag_value",
    ...messages.missingValue({ flag: token.rawName, placeholder: spelling.input.placeholder }),
  });
}

function flagValue(given: {
  readonly flag: FlagDefinition;
  readonly negated: boolean;
  readonly token: OptionToken;
  readonly lenient: boolean;
}): string | boolean {
  const { flag, token } = given;
  if (flag.value.kind === "none") {
    if (token.inlineValue === true && !given.lenient) {
      throw usageError({
        code: "unexpected_flag_value",
        ...messages.unexpectedValue({ flag: token.rawName }),
      });
    }
    return !given.negated;
  }
  if (token.value === undefined) {
    if (given.lenient) return "";
    throw usageError({
      code: "missing_flag_value",
      ...messages.missingValue({ flag: token.rawName, placeholder: placeholderOf(flag.value) }),
    });
  }
  if (!given.lenient) refuseWrongValue({ flag, written: token.rawName, came: token.value });
  return token.value;
}

function refuseWrongValue(given: {
  readonly flag: FlagDefinition;
  readonly written: string;
  readonly came: string;
}): void {
  const { came, written } = given;
  const { value } = given.flag;
  if (value.kind === "choice" && !value.choices.includes(came)) {
    const close = nearest(came, value.choices);
    throw usageError({
      code: "invalid_flag_value",
      ...messages.notAChoice({ flag: written, came, choices: value.choices, close }),
    });
  }
  if (value.kind === "integer" || value.kind === "number") {
    const amount = came.trim() === "" ? Number.NaN : Number(came);
    const fits =
      value.kind === "integer"
        ? Number.isSafeInteger(amount) &&
          amount >= (value.minimum ?? amount) &&
          amount <= (value.maximum ?? amount)
        : Number.isFinite(amount) && (value.above === undefined || amount > value.above);
    if (!fits)
      throw usageError({
        code: "invalid_flag_value",
        ...messages.notANumber({ flag: written, came, value }),
      });
  }
  if (value.kind === "duration") {
    const time = readDuration(came);
    if (time === undefined || time <= (value.above ?? -1))
      throw usageError({
        code: "invalid_flag_value",
        ...messages.notADuration({ flag: written, came, value }),
      });
  }
}

/** `--prompt-a --dry-run` forgot the prompt: taking the flag for it would send, and bill, what was to be looked at. */
function refuseFlagAsValue(token: OptionToken, spellings: ReadonlyMap<string, Spelling>): void {
  const { value, name } = token;
  if (value === undefined || token.inlineValue !== false) return;
  const isFlag = [...spellings].some(
    ([name, spelling]) =>
      value === `--${name}` ||
      value.startsWith(`--${name}=`) ||
      ("flag" in spelling && spelling.flag.short !== undefined && value === `-${spelling.flag.short}`),
  );
  if (!isFlag) return;
  throw usageError({
    code: "missing_flag_value",
    ...messages.flagInsteadOfValue({ flag: `--${name}`, came: value }),
  });
}

export function placeholderOf(value: FlagValue): string {
  if (value.kind === "none") return "";
  return value.kind === "choice" ? value.choices.join("|") : value.placeholder;
}

function unknownFlag(written: string, spellings: ReadonlyMap<string, Spelling>, help: string) {
  const close = nearest(written.replace(/^-+/, ""), spellings.keys());
  return usageError({
    code: "unknown_flag",
    ...messages.unknownFlag({ flag: written, close: close === undefined ? undefined : `--${close}`, help }),
    details: { flag: written, ...(close === undefined ? {} : { nearest: `--${close}` }) },
  });
}

/** `--json id,status`: the next word is a list of fields when any of its names is one. */
function looksLikeFields(word: string, known: readonly string[]): boolean {
  return /^[\w,]+$/.test(word) && word.split(",").some((name) => known.includes(name));
}

function readFields(list: string, rules: ReadingRules): readonly string[] {
  const names = list.split(",").filter((name) => name !== "");
  for (const name of names) {
    if (rules.lenient === true || rules.fields.includes(name)) continue;
    const close = nearest(name, rules.fields);
    throw usageError({
      code: "unknown_field",
      ...messages.unknownField({ field: name, fields: rules.fields, close }),
    });
  }
  return names;
}

function accessors(given: {
  readonly values: ReadonlyMap<string, readonly (string | boolean)[]>;
  readonly inputs: readonly GivenInput[];
  readonly words: readonly string[];
  readonly rest: readonly string[];
  readonly fields: true | readonly string[] | undefined;
}): GivenArguments {
  const { values, ...others } = given;
  const text = (flag: string): string | undefined => {
    const value = values.get(flag)?.at(-1);
    return typeof value === "string" ? value : undefined;
  };
  const switched = (flag: string): boolean | undefined => {
    const value = values.get(flag)?.at(-1);
    return typeof value === "boolean" ? value : undefined;
  };
  return {
    ...others,
    text,
    switched,
    on: (flag) => switched(flag) === true,
    texts: (flag) => (values.get(flag) ?? []).filter((value) => typeof value === "string"),
    number: (flag) => {
      const value = text(flag);
      return value === undefined ? undefined : Number(value);
    },
    duration: (flag) => {
      const value = text(flag);
      return value === undefined ? undefined : readDuration(value);
    },
  };
}
