import { isRecord } from "../config/config-file.ts";
import type { Context } from "../context.ts";
import { usageError } from "../errors/usage-error.ts";
import { checkValue } from "../input/check-value.ts";
import { invalidInput, missingEssentials } from "../input/gather-input.ts";
import type { InputSchema } from "../input/input-schema.ts";
import { kebab } from "../input/model-flags.ts";
import { nearest } from "../input/nearest.ts";
import { readValue } from "../input/read-value.ts";
import { readGivenFile } from "../io/read-given-file.ts";
import type { Localized } from "../language/localized.ts";
import { inputMessages as messages } from "../messages/input.ts";
import { findModel, unknownModel } from "../models/find-model.ts";
import type { Row } from "./row.ts";

interface ReadingOptions {
  readonly file: string;
  /** For rows that name none. */
  readonly model: string | undefined;
  readonly unlisted: boolean;
}

interface RawRow {
  readonly number: number;
  readonly model: string;
  /** Values of a table's cells are texts that the schema reads. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly asText: boolean;
}

interface Complaint {
  readonly name: string;
  readonly problem: Localized;
}

/** As many complaints as one wants to read at once. */
const shownComplaints = 10;

/** Reads and checks every row before anything is sent: a mistake in line 900 costs nothing. */
export async function readRows(options: ReadingOptions, context: Context): Promise<readonly Row[]> {
  const text = (await readGivenFile(options.file, context)).toString("utf8").replace(/^\ufeff/, "");
  const raw = /\.csv$/i.test(options.file) ? await readTable(text, options) : readLines(text, options);
  if (raw.length === 0) throw wrongFile(options.file, { en: "it holds no rows", zh: "没有任何行" });
  const complaints: Complaint[] = [];
  const rows: Row[] = [];
  const schemas = new Map<string, InputSchema | undefined>();
  for (const row of raw) {
    if (!options.unlisted && !schemas.has(row.model)) {
      const model = await findModel(row.model);
      if (model === undefined) throw await unknownModel(row.model);
      schemas.set(row.model, model.schema);
    }
    const { input, wrong } = readInput(row, schemas.get(row.model));
    complaints.push(...wrong);
    rows.push({ number: row.number, model: row.model, input });
  }
  if (complaints.length > 0) throw invalidInput(shortened(complaints));
  return rows;
}

function shortened(complaints: readonly Complaint[]): readonly Complaint[] {
  if (complaints.length <= shownComplaints) return complaints;
  const more = complaints.length - shownComplaints;
  return [
    ...complaints.slice(0, shownComplaints),
    { name: "…", problem: { en: `and ${more} more`, zh: `另有 ${more} 处` } },
  ];
}

function readLines(text: string, options: ReadingOptions): RawRow[] {
  const rows: RawRow[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const number = index + 1;
    const value = parsedLine(line, { file: options.file, number });
    const wrapped =
      isRecord(value["input"]) && Object.keys(value).every((key) => ["model", "input"].includes(key));
    const { model: named, ...rest } = value;
    const values =
      wrapped && isRecord(value["input"]) ? value["input"] : options.model === undefined ? rest : value;
    const own = wrapped || options.model === undefined ? named : undefined;
    rows.push({ number, model: modelOf(own, { ...options, number }), values, asText: false });
  }
  return rows;
}

function parsedLine(
  line: string,
  given: { readonly file: string; readonly number: number },
): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw wrongFile(`${given.file}:${given.number}`, { en: reason, zh: reason });
  }
  if (isRecord(value)) return value;
  throw wrongFile(`${given.file}:${given.number}`, {
    en: "the line is no JSON object",
    zh: "该行不是 JSON 对象",
  });
}

async function readTable(text: string, options: ReadingOptions): Promise<RawRow[]> {
  const { parse } = await import("csv-parse/sync");
  let records: Record<string, string>[];
  try {
    records = parse(text, { columns: true, skip_empty_lines: true, bom: true, relax_column_count: false });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw wrongFile(options.file, { en: reason, zh: reason });
  }
  return records.map((record, index) => {
    const number = index + 1;
    const { model: named, ...rest } = record;
    const values = options.model === undefined ? rest : record;
    const given = Object.entries(values).filter(([, cell]) => cell !== "");
    return {
      number,
      model: modelOf(options.model === undefined ? named : undefined, { ...options, number }),
      values: Object.fromEntries(given),
      asText: true,
    };
  });
}

function modelOf(named: unknown, given: ReadingOptions & { readonly number: number }): string {
  if (typeof named === "string" && named !== "") return named;
  if (given.model !== undefined) return given.model;
  throw usageError({
    code: "missing_model",
    sentence: {
      en: `${given.file}:${given.number} names no model.`,
      zh: `${given.file}:${given.number} 没有指定模型。`,
    },
    remedy: {
      en: `Give --model MODEL, or write {"model": "owner/name", "input": {…}} in each line (a column "model" in a CSV).`,
      zh: `请给出 --model MODEL，或每行写 {"model": "owner/name", "input": {…}}（CSV 中用 "model" 列）。`,
    },
  });
}

function readInput(
  row: RawRow,
  schema: InputSchema | undefined,
): { readonly input: Readonly<Record<string, unknown>>; readonly wrong: readonly Complaint[] } {
  const wrong: Complaint[] = [];
  const input = new Map<string, unknown>();
  const complain = (key: string, problem: Localized): void => {
    wrong.push({ name: `row ${row.number}: ${key}`, problem });
  };
  for (const [key, given] of Object.entries(row.values)) {
    const property =
      schema !== undefined && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    if (schema !== undefined && property === undefined) {
      const close = nearest(key, Object.keys(schema.properties));
      if (close !== undefined) complain(key, messages.unknownKey({ close }));
    }
    const read =
      row.asText && typeof given === "string" ? readValue(given, property ?? {}) : { value: given };
    if (!("value" in read)) {
      complain(key, messages.unreadable({ kind: read.unreadable, came: String(given) }));
      continue;
    }
    const problem = property === undefined ? undefined : checkValue(read.value, property);
    if (problem !== undefined) complain(key, problem);
    input.set(key, read.value);
  }
  if (schema !== undefined) {
    for (const key of missingEssentials(schema, input)) complain(kebab(key), messages.missing());
  }
  return { input: Object.fromEntries(input), wrong };
}

function wrongFile(place: string, reason: Localized) {
  return usageError({
    code: "unreadable_batch",
    sentence: { en: `${place} cannot be read: ${reason.en}.`, zh: `无法读取 ${place}：${reason.zh}。` },
    remedy: {
      en: `Write one JSON object a line ({"prompt_a": "jazz"} with --model, or {"model": …, "input": {…}}), or a CSV with a head line.`,
      zh: `每行一个 JSON 对象（配合 --model 写 {"prompt_a": "jazz"}，或 {"model": …, "input": {…}}），或带表头的 CSV。`,
    },
  });
}
