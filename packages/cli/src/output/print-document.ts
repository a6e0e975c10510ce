import type { Kit } from "../define/kit.ts";
import { usageError } from "../errors/usage-error.ts";
import { oneLine, stripControls } from "../io/strip-controls.ts";

/**
 * Prints a document as the user wants it: whole, some fields of it, or what a query selects. Documents that follow each
 * other stand on a line each: `indent` 0.
 */
export async function printDocument(
  document: unknown,
  kit: Kit,
  given: { readonly indent: number } = { indent: 2 },
): Promise<void> {
  const { json, query } = kit.shared;
  const chosen = Array.isArray(json) ? chooseFields(document, json) : document;
  if (query === undefined) {
    kit.context.stdout.write(`${safeJson(chosen, given)}\n`);
    return;
  }
  const selected = await select(chosen, query);
  const raw = typeof selected === "string" && json === undefined;
  const text = raw ? stripControls(selected).replace(/\n$/, "") : safeJson(selected, given);
  kit.context.stdout.write(`${text}\n`);
}

/** Refuses a query nobody can read, before anything is sent. */
export async function checkQuery(query: string): Promise<void> {
  const { compile } = await import("@jmespath-community/jmespath");
  try {
    compile(query);
  } catch (error) {
    throw wrongQuery(query, error);
  }
}

async function select(document: unknown, query: string): Promise<unknown> {
  const { search } = await import("@jmespath-community/jmespath");
  try {
    return search(JSON.parse(JSON.stringify(document)), query) ?? null;
  } catch (error) {
    throw wrongQuery(query, error);
  }
}

function wrongQuery(query: string, error: unknown) {
  const reason = oneLine(error instanceof Error ? error.message : String(error));
  return usageError({
    code: "invalid_query",
    sentence: {
      en: `--query ${JSON.stringify(query)} is no JMESPath: ${reason}.`,
      zh: `--query ${JSON.stringify(query)} 不是有效的 JMESPath：${reason}。`,
    },
    remedy: {
      en: `Write, for example, --query 'output.audio' or --query '[].{id: id, status: status}' (https://jmespath.org).`,
      zh: `例如 --query 'output.audio' 或 --query '[].{id: id, status: status}'（https://jmespath.org）。`,
    },
  });
}

function chooseFields(document: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(document)) return document.map((item) => chooseFields(item, fields));
  if (typeof document !== "object" || document === null) return document;
  const from = document as Readonly<Record<string, unknown>>;
  return Object.fromEntries(fields.map((field) => [field, Object.hasOwn(from, field) ? from[field] : null]));
}

/** JSON that a terminal shows as it is: what JSON leaves unescaped but a terminal or reader obeys is escaped. */
export function safeJson(value: unknown, given: { readonly indent: number } = { indent: 2 }): string {
  return (JSON.stringify(value, undefined, given.indent) ?? "null").replace(
    /[\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
