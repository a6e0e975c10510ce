import type { Context } from "../context.ts";
import { usageError } from "../errors/usage-error.ts";
import { readGivenText } from "../io/read-given-file.ts";
import { oneLine } from "../io/strip-controls.ts";

/** Reads `--input FILE|-`: one object, as JSON or YAML. */
export async function readInputDocument(
  path: string,
  context: Context,
): Promise<Readonly<Record<string, unknown>>> {
  const value = await parseDocument(await readGivenText(path, context), path);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw unreadable(path, "the document is not an object");
}

async function parseDocument(text: string, path: string): Promise<unknown> {
  if (/^\s*\{/.test(text)) {
    try {
      return JSON.parse(text);
    } catch (error) {
      // A flow mapping of YAML begins with a brace too; what YAML refuses as well is told in JSON's words.
      const read = await parseYaml(text).catch(() => undefined);
      if (read !== undefined) return read;
      throw unreadable(path, error instanceof Error ? error.message : String(error));
    }
  }
  try {
    return await parseYaml(text);
  } catch (error) {
    throw unreadable(path, reasonOf(error));
  }
}

/** Without the drawing of the place, which needs more than a line. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { reason, mark } = error as { readonly reason?: unknown; readonly mark?: { readonly line: number } };
  if (typeof reason !== "string") return error.message;
  return mark === undefined ? reason : `${reason} (line ${mark.line + 1})`;
}

async function parseYaml(text: string): Promise<unknown> {
  const { CORE_SCHEMA, load } = await import("js-yaml");
  const value = load(text, { schema: CORE_SCHEMA });
  try {
    JSON.stringify(value);
  } catch {
    throw new Error("an alias stands within what it names, which cannot be sent");
  }
  return value;
}

function unreadable(path: string, reason: string) {
  const name = path === "-" ? "stdin" : path;
  return usageError({
    code: "unreadable_input",
    sentence: {
      en: `${name} holds no input: ${oneLine(reason)}.`,
      zh: `${name} 中没有可用的输入：${oneLine(reason)}。`,
    },
    remedy: {
      en: `Give one JSON or YAML object, for example {"prompt_a": "funky synth solo"}.`,
      zh: `请提供一个 JSON 或 YAML 对象，例如 {"prompt_a": "funky synth solo"}。`,
    },
  });
}
