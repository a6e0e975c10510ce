import { profilesOf } from "../faults/named.ts";
import type { ServeOptions } from "../serve.ts";
import { flags } from "./flags.ts";
import { parseFlags } from "./parse-flags.ts";

/** What the command line asks for, or what is wrong with it. */
export type Settings =
  | { help: true }
  | { version: true }
  | { wrong: string }
  | { serve: ServeOptions; spec: string | undefined };

export function readSettings(argv: readonly string[]): Settings {
  const read = parseFlags({ argv, flags });
  if ("wrong" in read) return read;
  const { values } = read;
  if (values.help === true) return { help: true };
  if (values.version === true) return { version: true };
  const port = wholeNumber({ values, name: "port", from: 0, to: 65_535 }) ?? 8787;
  const speed = numberAbove({ values, name: "speed" });
  const seed = wholeNumber({ values, name: "seed", from: 0, to: Number.MAX_SAFE_INTEGER }) ?? 1;
  const validate = oneOf({ values, name: "validate", choices: ["enforce", "warn", "off"] }) ?? "enforce";
  const clock = oneOf({ values, name: "clock", choices: ["manual", "real"] });
  for (const read of [port, speed, seed, validate, clock]) if (typeof read === "object") return read;
  const unknownFault = tryFaults(textOf(values.faults));
  if (unknownFault !== undefined) return { wrong: `--faults: ${unknownFault}` };
  if (clock === "manual" && speed !== undefined)
    return {
      wrong: "--clock manual and --speed do not go together: a clock that stands still has no speed.",
    };
  return {
    serve: {
      port: port as number,
      host: textOf(values.host) ?? "127.0.0.1",
      clock: clock === "manual" ? "manual" : { speed: (speed as number | undefined) ?? 1 },
      seed: seed as number,
      key: textOf(values.key),
      validate: validate as "enforce" | "warn" | "off",
      faults: textOf(values.faults),
      webhooks: { allowRemote: values["allow-remote-webhooks"] === true },
    },
    spec: textOf(values.spec),
  };
}

function tryFaults(text: string | undefined): string | undefined {
  try {
    profilesOf(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Wrong {
  readonly wrong: string;
}

type Values = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function wholeNumber(read: {
  values: Values;
  name: string;
  from: number;
  to: number;
}): number | Wrong | undefined {
  const text = textOf(read.values[read.name]);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= read.from && value <= read.to) return value;
  return {
    wrong: `--${read.name} takes a whole number from ${read.from} to ${read.to}, such as --${read.name} ${read.name === "port" ? 8787 : 7}; got ${JSON.stringify(text)}.`,
  };
}

function numberAbove(read: { values: Values; name: string }): number | Wrong | undefined {
  const text = textOf(read.values[read.name]);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value) && value > 0) return value;
  return {
    wrong: `--${read.name} takes a number above 0, such as --${read.name} 10; got ${JSON.stringify(text)}.`,
  };
}

function oneOf<Choice extends string>(read: {
  values: Values;
  name: string;
  choices: readonly Choice[];
}): Choice | Wrong | undefined {
  const text = textOf(read.values[read.name]);
  if (text === undefined) return undefined;
  const found = read.choices.find((choice) => choice === text);
  return (
    found ?? { wrong: `--${read.name} takes one of ${read.choices.join(", ")}; got ${JSON.stringify(text)}.` }
  );
}
