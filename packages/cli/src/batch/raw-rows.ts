import { isRecord } from "../config/config-file.ts";
import { usageError } from "../errors/usage-error.ts";
import type { Localized } from "../language/localized.ts";
import { shown } from "../messages/input.ts";
import { tableDelimiter } from "./table-delimiter.ts";

/** A row as the file has it: its model is known, its values are not checked. */
export interface RawRow {
  readonly number: number;
  readonly model: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Values of a table's cells are texts that the schema reads. */
  readonly asText: boolean;
}

interface BatchFile {
  readonly file: string;
  /** The model of rows that name none. */
  readonly model: string | undefined;
}

/** Rows of JSON lines (`{"model": …, "input": {…}}`, or the inputs beside `model`) or of a table, by the file's name. */
export async function rawRows(text: string, given: BatchFile): Promise<readonly RawRow[]> {
  const rows = /\.[ct]sv$/i.test(given.file) ? await readTable(text, given) : readLines(text, given);
  if (rows.length === 0) throw wrongFile(given.file, { en: "it holds no rows", zh: "没有任何行" });
  return rows;
}

function readLines(text: string, given: BatchFile): RawRow[] {
  const rows: RawRow[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const number = index + 1;
    const { model: named, ...rest } = parsedLine(line, { file: given.file, number });
    const { input } = rest;
    const values = isRecord(input) && Object.keys(rest).length === 1 ? input : rest;
    rows.push({ number, model: modelOf(named, { ...given, number }), values, asText: false });
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

async function readTable(text: string, given: BatchFile): Promise<RawRow[]> {
  const columns = (names: readonly string[]): string[] => {
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice === undefined) return [...names];
    throw new Error(`the column ${shown(twice)} is there twice`);
  };
  const { parse } = await import("csv-parse/sync");
  let records: Record<string, string>[];
  try {
    records = parse(text, { columns, delimiter: tableDelimiter(text), skip_empty_lines: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw wrongFile(given.file, { en: reason, zh: reason });
  }
  return records.map((record, index) => {
    const number = index + 1;
    const { model: named, ...rest } = record;
    const values = Object.fromEntries(Object.entries(rest).filter(([, cell]) => cell !== ""));
    return { number, model: modelOf(named, { ...given, number }), values, asText: true };
  });
}

/** The row's own model before that of the command line: a row must never be billed on another model than it names. */
function modelOf(named: unknown, given: BatchFile & { readonly number: number }): string {
  const place = `${given.file}:${given.number}`;
  if (typeof named === "string" && named.trim() !== "") return named.trim();
  if (named !== undefined && named !== null && named !== "") {
    throw usageError({
      code: "invalid_model",
      sentence: {
        en: `${place}: model must be a text such as "owner/name"; ${shown(named)} came.`,
        zh: `${place}：model 必须是 "owner/name" 之类的文本；收到 ${shown(named)}。`,
      },
      remedy: {
        en: `"model" names the row's model. An input of that name goes in "input": {"model": "owner/name", "input": {"model": …}}.`,
        zh: `"model" 表示该行的模型。同名输入请写入 "input"：{"model": "owner/name", "input": {"model": …}}。`,
      },
    });
  }
  if (given.model !== undefined) return given.model;
  throw usageError({
    code: "missing_model",
    sentence: { en: `${place} names no model.`, zh: `${place} 没有指定模型。` },
    remedy: {
      en: `Give --model MODEL, or write {"model": "owner/name", "input": {…}} in each line (a column "model" in a CSV).`,
      zh: `请给出 --model MODEL，或每行写 {"model": "owner/name", "input": {…}}（CSV 中用 "model" 列）。`,
    },
  });
}

function wrongFile(named: string, reason: Localized) {
  const place = named.replace(/^-(?=$|:)/, "stdin");
  return usageError({
    code: "unreadable_batch",
    sentence: { en: `${place} cannot be read: ${reason.en}.`, zh: `无法读取 ${place}：${reason.zh}。` },
    remedy: {
      en: `Write one JSON object a line ({"prompt_a": "jazz"} with --model, or {"model": …, "input": {…}}), or a CSV with a head line.`,
      zh: `每行一个 JSON 对象（配合 --model 写 {"prompt_a": "jazz"}，或 {"model": …, "input": {…}}），或带表头的 CSV。`,
    },
  });
}
