import type { Context } from "../context.ts";
import type { GivenInput } from "../define/given-arguments.ts";
import { usageError } from "../errors/usage-error.ts";
import { readGivenFile, readGivenText } from "../io/read-given-file.ts";
import type { Localized } from "../language/localized.ts";
import { inputMessages as messages } from "../messages/input.ts";
import type { Assignment } from "./assignments.ts";
import { checkValue } from "./check-value.ts";
import { readInputDocument } from "./input-document.ts";
import type { InputSchema, PropertySchema } from "./input-schema.ts";
import { isFileInput, typesOf } from "./input-schema.ts";
import { kebab } from "./model-flags.ts";
import { nearest } from "./nearest.ts";
import { mediaTypeOf, OpenedFile } from "./opened-file.ts";
import { readJson, readValue } from "./read-value.ts";

/** Every way an input was given, in rising order of strength: document, assignments, flags. */
export interface GivenInputs {
  readonly document: string | undefined;
  readonly assignments: readonly Assignment[];
  readonly flags: readonly GivenInput[];
}

export interface GatheredInput {
  readonly input: Readonly<Record<string, unknown>>;
  /** Keys that the schema does not know and that no known key resembles: sent, and worth a note. */
  readonly unknown: readonly string[];
}

/** Whose inputs they are. */
interface InputModel {
  readonly name: string;
  readonly schema: InputSchema;
}

interface Complaint {
  readonly name: string;
  readonly problem: Localized;
}

/**
 * Puts the input together and checks it; throws one error that names every value that will not do.
 * Without a model (an unlisted one) values are taken as they are written. `unchecked` leaves the model's types: what
 * reads as the type is sent as that, everything else as it is written.
 */
export async function gatherInput(
  given: GivenInputs & { readonly model: InputModel | undefined; readonly unchecked?: boolean },
  context: Context,
): Promise<GatheredInput> {
  const values = new Map<string, { readonly value: unknown; readonly name: string }>();
  const complaints: Complaint[] = [];
  const schema = given.model?.schema;
  const reading = { context, unchecked: given.unchecked === true };

  if (given.document !== undefined) {
    const document = await readInputDocument(given.document, context);
    for (const [key, value] of Object.entries(document)) values.set(key, { value, name: key });
  }
  const lists = new Map<string, unknown[]>();
  const put = (key: string, name: string, value: unknown): void => {
    const isList = typesOf(propertyOf(schema, key) ?? {}).includes("array") && Array.isArray(value);
    const list = isList ? [...(lists.get(key) ?? []), ...(value as unknown[])] : undefined;
    if (list !== undefined) lists.set(key, list);
    values.set(key, { value: list ?? value, name });
  };
  for (const assignment of given.assignments) {
    const key = propertyNamed(assignment.key, schema);
    const read = await valueOfAssignment(assignment, propertyOf(schema, key) ?? {}, reading);
    if ("problem" in read) complaints.push({ name: assignment.key, problem: read.problem });
    else put(key, assignment.key, read.value);
  }
  lists.clear();
  for (const flag of given.flags) {
    const read = await valueOfFlag(flag, propertyOf(schema, flag.property) ?? {}, reading);
    if ("problem" in read) complaints.push({ name: flag.flag, problem: read.problem });
    else put(flag.property, flag.flag, read.value);
  }

  const unknown: string[] = [];
  if (schema !== undefined && !reading.unchecked) {
    for (const [key, { value, name }] of values) {
      const property = propertyOf(schema, key);
      if (property === undefined) {
        const close = nearest(key, Object.keys(schema.properties));
        if (close === undefined) unknown.push(key);
        else complaints.push({ name, problem: messages.unknownKey({ close }) });
        continue;
      }
      const problem = checkValue(value, property);
      if (problem !== undefined) complaints.push({ name, problem });
    }
    for (const key of missingEssentials(schema, values)) {
      if (!complaints.some((complaint) => complaint.name === `--${kebab(key)}`)) {
        complaints.push({ name: `--${kebab(key)}`, problem: messages.missing() });
      }
    }
  }
  if (complaints.length > 0) throw invalidInput(complaints, { model: given.model?.name });
  return { input: Object.fromEntries([...values].map(([key, { value }]) => [key, value])), unknown };
}

export function missingEssentials(
  schema: InputSchema,
  given: ReadonlyMap<string, unknown>,
): readonly string[] {
  return schema.required.filter((key) => !given.has(key) && propertyOf(schema, key)?.default === undefined);
}

/** `model`: the one whose inputs they are, where it is one. */
export function invalidInput(
  complaints: readonly Complaint[],
  given: { readonly model: string | undefined },
) {
  const show = `predgate models show ${given.model ?? "MODEL"}`;
  const stop = { en: ".", zh: "。" } as const;
  const lines = (language: "en" | "zh"): string =>
    complaints
      .map(({ name, problem }) => `${name} ${problem[language]}`)
      .map((sentence) => (/[?？]$/.test(sentence) ? sentence : `${sentence}${stop[language]}`))
      .join("\n");
  return usageError({
    code: "invalid_input",
    sentence: { en: lines("en"), zh: lines("zh") },
    remedy: {
      en: `Nothing was sent. \`${show}\` lists the inputs; --unlisted sends them unchecked.`,
      zh: `未发送任何请求。\`${show}\` 列出输入；--unlisted 可不经检查直接发送。`,
    },
    details: { invalid: complaints.map(({ name, problem }) => ({ name, problem: problem.en })) },
  });
}

function propertyOf(schema: InputSchema | undefined, key: string): PropertySchema | undefined {
  return schema !== undefined && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
}

/** `prompt-a=x` means `prompt_a` where the model has no `prompt-a`. */
function propertyNamed(key: string, schema: InputSchema | undefined): string {
  if (schema === undefined || Object.hasOwn(schema.properties, key)) return key;
  return Object.keys(schema.properties).find((property) => kebab(property) === key) ?? key;
}

type Read = { readonly value: unknown } | { readonly problem: Localized };

interface Reading {
  readonly context: Context;
  readonly unchecked: boolean;
}

async function valueOfFlag(flag: GivenInput, schema: PropertySchema, reading: Reading): Promise<Read> {
  if (typeof flag.value === "boolean") return { value: flag.value };
  if (isFileInput(schema) && flag.value.startsWith("@"))
    return openFile(flag.value.slice(1), reading.context);
  return read(flag.value, schema, reading);
}

async function valueOfAssignment(given: Assignment, schema: PropertySchema, reading: Reading): Promise<Read> {
  const { context } = reading;
  if (given.kind === "json") return json(given.value);
  if (given.kind === "text") return read(given.value, schema, reading);
  if (given.kind === "file" && isFileInput(schema)) return openFile(given.value, context);
  const text = await readGivenText(given.value, context);
  if (given.kind === "json-file") return json(text);
  // An editor ends a file with a newline; as a prompt or a number it is noise.
  return read(text.replace(/\r?\n$/, ""), schema, reading);
}

async function openFile(path: string, context: Context): Promise<Read> {
  const bytes = await readGivenFile(path, context);
  return { value: new OpenedFile({ path, bytes, mediaType: mediaTypeOf(path) }) };
}

function read(text: string, schema: PropertySchema, { unchecked }: { readonly unchecked: boolean }): Read {
  const value = readValue(text, schema);
  if ("value" in value) return value;
  return unchecked
    ? { value: text }
    : { problem: messages.unreadable({ kind: value.unreadable, came: text }) };
}

function json(text: string): Read {
  const value = readJson(text);
  return "value" in value ? value : { problem: messages.unreadable({ kind: "json", came: text }) };
}
