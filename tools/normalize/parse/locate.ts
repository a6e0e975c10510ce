import { isArray, isObject, type Json, own } from "@predgate-tools/openapi/json.ts";
import { fromPointer, toPointer } from "@predgate-tools/openapi/pointer.ts";
import type { Place } from "../model/page.ts";
import { JsonSyntaxError, parseJson } from "./json/parse-json.ts";
import { findOpenApiBlock, type OpenApiBlock } from "./markdown/openapi-block.ts";
import { lineAndColumn, PageError } from "./page-error.ts";
import { readMethodLine } from "./section/overview.ts";
import { splitSections } from "./section/sections.ts";
import { loadYaml } from "./yaml/load-yaml.ts";
import { locateYaml } from "./yaml/locate-yaml.ts";

/**
 * Where the spot that a finding's pointer names stands in its page, or the nearest place above it.
 * Worked out only when somebody wants to see it: keeping the place of every value would cost more than reading.
 */
export function locate({ page, text, pointer }: { page: string; text: string; pointer: string }): Place {
  return { page, ...lineAndColumn(text, offsetOf(text, pointer)) };
}

function offsetOf(text: string, pointer: string): number {
  if (/^\uFEFF?\s*\{/u.test(text)) return inJson({ text, segments: fromPointer(pointer) });
  const block = findOpenApiBlock(text);
  if (block !== undefined) return block.offset + inYaml({ text, block, pointer });
  const [name, ...rest] = fromPointer(pointer);
  const { sections } = splitSections(text);
  const named = sections.filter((one) => one.name === name && one.text.trim() !== "");
  // Where a page has several of one name, it was read from the first that is JSON.
  const section = named.find((one) => named.length === 1 || isJson(unfenced(one.text))) ?? named[0];
  if (section === undefined) return methodLine(text);
  return section.offset + inJson({ text: unfenced(section.text), segments: rest });
}

function unfenced(text: string): string {
  return text.replaceAll(/^[ \t]*```\w*[ \t]*\r?$/gmu, (fence) => " ".repeat(fence.length));
}

function isJson(text: string): boolean {
  try {
    parseJson(text);
    return true;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return false;
    throw error;
  }
}

/** A block that is no YAML as it stands was read with quotes put in, which moves nothing but the ends of lines. */
function inYaml({ text, block, pointer }: { text: string; block: OpenApiBlock; pointer: string }): number {
  const read = readText({ text, block });
  const { line, column } = lineAndColumn(read, locateYaml(read, pointer));
  const lines = block.text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return before + Math.min(column - 1, lines[line - 1]?.length ?? 0);
}

function readText({ text, block }: { text: string; block: OpenApiBlock }): string {
  try {
    return loadYaml({ page: "", pageText: text, offset: block.offset, text: block.text }).text;
  } catch (error) {
    if (error instanceof PageError) return block.text;
    throw error;
  }
}

function inJson({ text, segments: asked }: { text: string; segments: readonly string[] }): number {
  const positions = new Map<string, number>();
  let segments = asked;
  try {
    segments = inRows({ value: parseJson(text, positions).value, segments });
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
  }
  for (let length = segments.length; length >= 0; length -= 1) {
    const offset = positions.get(toPointer(segments.slice(0, length)));
    if (offset === undefined) continue;
    return length < segments.length ? insideText({ text, offset, key: segments.at(-1) ?? "" }) : offset;
  }
  return text.length - text.trimStart().length;
}

/** The properties of a form are rows in its page: `parameters/properties/size` → the row that is called `size`. */
function inRows({ value, segments }: { value: Json; segments: readonly string[] }): readonly string[] {
  let inner: Json | undefined = value;
  for (const [depth, segment] of segments.entries()) {
    if (isArray(inner) && segment === "properties") {
      const name = segments[depth + 1];
      const row = inner.findIndex((one) => isObject(one) && String(own(one, "name")).trim() === name);
      return [
        ...segments.slice(0, depth),
        ...(row === -1 ? [] : [String(row)]),
        ...segments.slice(depth + 2),
      ];
    }
    inner = isArray(inner) ? inner[Number(segment)] : isObject(inner) ? own(inner, segment) : undefined;
  }
  return segments;
}

/** An example is JSON inside a JSON text: its keys stand there with escaped quotes. */
function insideText({ text, offset, key }: { text: string; offset: number; key: string }): number {
  const end = text.indexOf("\n", offset);
  const found = text.indexOf(`\\"${key}\\"`, offset);
  return found === -1 || (end !== -1 && found > end) ? offset : found;
}

function methodLine(text: string): number {
  let offset = 0;
  for (const line of text.split("\n")) {
    if (readMethodLine(line) !== undefined) return offset;
    offset += line.length + 1;
  }
  return 0;
}
