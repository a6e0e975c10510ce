import { isRecord } from "../config/config-file.ts";
import type { Kit } from "../define/kit.ts";
import { CliError } from "../errors/cli-error.ts";
import { checkValue } from "../input/check-value.ts";
import { invalidInput, missingEssentials } from "../input/gather-input.ts";
import type { InputSchema } from "../input/input-schema.ts";
import { kebab } from "../input/model-flags.ts";
import { nearest } from "../input/nearest.ts";
import { readValue } from "../input/read-value.ts";
import { readGivenText } from "../io/read-given-file.ts";
import type { Localized } from "../language/localized.ts";
import { inputMessages as messages } from "../messages/input.ts";
import type { DescribedModel } from "../models/describe-model.ts";
import { findModel, findSameName, unknownModel } from "../models/find-model.ts";
import type { RawRow } from "./raw-rows.ts";
import { rawRows } from "./raw-rows.ts";
import type { Row } from "./row.ts";

interface ReadingOptions {
  readonly file: string;
  /** For rows that name none. */
  readonly model: string | undefined;
  readonly unlisted: boolean;
}

interface Complaint {
  readonly name: string;
  readonly model: string;
  readonly problem: Localized;
}

/** As many complaints as one wants to read at once. */
const shownComplaints = 10;

/** Reads and checks every row before anything is sent: a mistake in line 900 costs nothing. */
export async function readRows(options: ReadingOptions, kit: Kit): Promise<readonly Row[]> {
  const text = await readGivenText(options.file, kit.context);
  const complaints: Complaint[] = [];
  const undescribed = new Map<string, { readonly said: Localized; readonly rows: number[] }>();
  const rows: Row[] = [];
  const models = new Map<string, DescribedModel | undefined>();
  for (const row of await rawRows(text, options)) {
    if (!models.has(row.model)) models.set(row.model, await modelOf(row, options));
    const { input, wrong, unknown } = readInput(row, {
      schema: models.get(row.model)?.schema,
      unchecked: options.unlisted,
    });
    complaints.push(...wrong);
    for (const key of unknown) {
      const said = messages.undescribed({ model: models.get(row.model)?.name ?? row.model, key });
      const known = undescribed.get(said.en) ?? { said, rows: [] };
      known.rows.push(row.number);
      undescribed.set(said.en, known);
    }
    rows.push({ number: row.number, model: row.model, input });
  }
  if (complaints.length > 0) throw invalidInput(shortened(complaints), { model: onlyModel(complaints) });
  for (const { said, rows: numbers } of undescribed.values()) {
    const [first, ...more] = numbers;
    kit.note({
      en: `${said.en} (row ${first}${more.length === 0 ? "" : ` and ${more.length} more`}).`,
      zh: `${said.zh}（第 ${first} 行${more.length === 0 ? "" : `等 ${numbers.length} 行`}）。`,
    });
  }
  return rows;
}

async function modelOf(row: RawRow, options: ReadingOptions): Promise<DescribedModel | undefined> {
  if (options.unlisted) return findSameName(row.model);
  const model = await findModel(row.model);
  if (model !== undefined) return model;
  const refusal = await unknownModel(row.model);
  const place = `${options.file}:${row.number}`;
  throw new CliError({
    code: refusal.code,
    exitCode: refusal.exitCode,
    sentence: { en: `${place}: ${refusal.sentence.en}`, zh: `${place}：${refusal.sentence.zh}` },
    remedy: refusal.remedy,
    details: { ...refusal.details, row: row.number },
  });
}

function onlyModel(complaints: readonly Complaint[]): string | undefined {
  const [first, ...more] = new Set(complaints.map((complaint) => complaint.model));
  return more.length === 0 ? first : undefined;
}

function shortened(complaints: readonly Complaint[]): readonly Omit<Complaint, "model">[] {
  if (complaints.length <= shownComplaints) return complaints;
  const more = complaints.length - shownComplaints;
  return [
    ...complaints.slice(0, shownComplaints),
    { name: "…", problem: { en: `and ${more} more`, zh: `另有 ${more} 处` } },
  ];
}

interface ReadInput {
  readonly input: Readonly<Record<string, unknown>>;
  readonly wrong: readonly Complaint[];
  /** Keys that the schema does not know and that no known key resembles. */
  readonly unknown: readonly string[];
}

function readInput(
  row: RawRow,
  given: { readonly schema: InputSchema | undefined; readonly unchecked: boolean },
): ReadInput {
  const { schema } = given;
  const wrong: Complaint[] = [];
  const unknown: string[] = [];
  const input = new Map<string, unknown>();
  const complain = (key: string, problem: Localized): void => {
    if (given.unchecked) return;
    wrong.push({ name: `row ${row.number} (${row.model}): ${key}`, model: row.model, problem });
  };
  for (const [key, value] of Object.entries(row.values)) {
    const property =
      schema !== undefined && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    if (schema !== undefined && property === undefined) {
      const close = nearest(key, Object.keys(schema.properties));
      if (key === "input" && isRecord(value)) complain(key, messages.besideInput(row.values));
      else if (close !== undefined) complain(key, messages.unknownKey({ close }));
      else if (!given.unchecked) unknown.push(key);
    }
    const read = row.asText && typeof value === "string" ? readValue(value, property ?? {}) : { value };
    if (!("value" in read)) {
      complain(key, messages.unreadable({ kind: read.unreadable, came: String(value) }));
      input.set(key, value);
      continue;
    }
    const problem = property === undefined ? undefined : checkValue(read.value, property);
    if (problem !== undefined) complain(key, problem);
    input.set(key, read.value);
  }
  if (schema !== undefined) {
    for (const key of missingEssentials(schema, input)) complain(kebab(key), messages.missing());
  }
  return { input: Object.fromEntries(input), wrong, unknown };
}
