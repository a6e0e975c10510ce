import type { InputFlagDefinition } from "../define/flag.ts";
import { oneLine } from "../io/strip-controls.ts";
import type { Localized } from "../language/localized.ts";
import { verbatim } from "../language/localized.ts";
import type { InputSchema, PropertySchema } from "./input-schema.ts";
import { isFileInput, typesOf } from "./input-schema.ts";

const usableFlag = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u;

/**
 * Flags for a model's inputs: `prompt_a` becomes `--prompt-a` (and `--prompt_a`). A name that a flag of the command
 * already has becomes `--input-<name>`; a name no flag can have is left to `key=value`.
 */
export function modelFlags(given: {
  readonly schema: InputSchema;
  readonly taken: Iterable<string>;
}): readonly InputFlagDefinition[] {
  const taken = new Set(given.taken);
  const flags: InputFlagDefinition[] = [];
  for (const [property, schema] of Object.entries(given.schema.properties)) {
    const names = spellings(property, taken);
    if (names.length === 0) continue;
    for (const name of names) taken.add(name);
    const choices = (schema.enum ?? schema.items?.enum ?? []).map(String).map(oneLine);
    flags.push({
      names,
      property,
      boolean: typesOf(schema).includes("boolean") && !typesOf(schema).includes("string"),
      placeholder: placeholder(schema),
      text: descriptionOf(schema),
      notes: notesOf(schema, given.schema.required.includes(property)),
      choices,
    });
  }
  return flags;
}

export function kebab(property: string): string {
  return property
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[_\s]+/g, "-")
    .toLowerCase();
}

function spellings(property: string, taken: ReadonlySet<string>): string[] {
  const free = (name: string): boolean =>
    usableFlag.test(name) && !taken.has(name) && !taken.has(`no-${name}`);
  const plain = [...new Set([kebab(property), property])].filter(free);
  if (plain.length > 0) return plain;
  return [`input-${kebab(property)}`].filter(free);
}

function placeholder(schema: PropertySchema): string {
  const [type] = typesOf(schema).filter((name) => name !== "null");
  if (schema.enum !== undefined) return "choice";
  if (isFileInput(schema)) return "url|@file";
  if (type === "array") return `${schema.items === undefined ? "value" : placeholder(schema.items)}…`;
  return type === "object" ? "json" : (type ?? "value");
}

export function descriptionOf(schema: PropertySchema): Localized {
  const english = oneLine(schema.description ?? "");
  const source = oneLine(schema["x-source-description"] ?? "");
  return { en: english === "" ? source : english, zh: source === "" ? english : source };
}

function notesOf(schema: PropertySchema, required: boolean): Localized[] {
  const notes: Localized[] = [];
  if (required) notes.push({ en: "required", zh: "必填" });
  if (schema.default !== undefined) {
    const value = oneLine(JSON.stringify(schema.default));
    notes.push({ en: `default ${value}`, zh: `默认 ${value}` });
  }
  const bounds = boundsText(schema);
  if (bounds !== "") notes.push(verbatim(bounds));
  const length = lengthText(schema);
  if (length !== undefined) notes.push(length);
  if (schema.enum !== undefined) {
    const choices = schema.enum.map((choice) => oneLine(String(choice)));
    notes.push({ en: `one of ${choices.join(", ")}`, zh: `可选 ${choices.join("、")}` });
  }
  return notes;
}

/** `0..1`, `≥ 1`, `> 0`, `< 10`, `× 8`. */
export function boundsText(schema: PropertySchema): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const parts: string[] = [];
  if (minimum !== undefined && maximum !== undefined) parts.push(`${minimum}..${maximum}`);
  else if (minimum !== undefined) parts.push(`≥ ${minimum}`);
  else if (maximum !== undefined) parts.push(`≤ ${maximum}`);
  if (exclusiveMinimum !== undefined) parts.push(`> ${exclusiveMinimum}`);
  if (exclusiveMaximum !== undefined) parts.push(`< ${exclusiveMaximum}`);
  if (multipleOf !== undefined) parts.push(`× ${multipleOf}`);
  return parts.join(", ");
}

function lengthText(schema: PropertySchema): Localized | undefined {
  const characters = rangeOf(schema.minLength, schema.maxLength);
  if (characters !== undefined) return { en: `${characters} characters`, zh: `${characters} 个字符` };
  const items = rangeOf(schema.minItems, schema.maxItems);
  return items === undefined ? undefined : { en: `${items} items`, zh: `${items} 项` };
}

function rangeOf(from: number | undefined, to: number | undefined): string | undefined {
  if (from !== undefined && to !== undefined) return `${from}..${to}`;
  if (from !== undefined) return `≥ ${from}`;
  return to === undefined ? undefined : `≤ ${to}`;
}
