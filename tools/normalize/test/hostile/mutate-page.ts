import { isArray, isObject, type Json } from "@predgate-tools/openapi/json.ts";
import type { SourceFile } from "../../model/page.ts";
import type { Random } from "../../scale/random.ts";
import { hostileNames, hostileValues } from "./hostile-values.ts";

type Mutation = (text: string, random: Random) => string;

function cut(text: string, random: Random): { before: string; piece: string; after: string } {
  const start = random.whole({ least: 0, most: text.length });
  const end = Math.min(text.length, start + random.whole({ least: 0, most: 200 }));
  return { before: text.slice(0, start), piece: text.slice(start, end), after: text.slice(end) };
}

const snippets: readonly [string, ...string[]] = [
  "{",
  "}",
  "]",
  "[",
  '"',
  ",",
  ":",
  "\\",
  "\\u12",
  "//",
  "/*",
  "\u0000",
  "\ufeff",
  "\r",
  "\n",
  "\t",
  "：",
  "“",
  "```",
  "&a *a",
  "!!js/function",
  "[".repeat(3000),
  '{"a":'.repeat(3000),
  "请求体\n",
  "响应\n",
  "POST /evil\n",
];

/** Changes to the text of a page, whatever it holds. */
const bytes: readonly Mutation[] = [
  (text, random) => cut(text, random).before,
  (text, random) => {
    const { before, after } = cut(text, random);
    return before + after;
  },
  (text, random) => {
    const { before, piece, after } = cut(text, random);
    return before + piece.repeat(random.whole({ least: 2, most: 50 })) + after;
  },
  (text, random) => {
    const { before, piece, after } = cut(text, random);
    return before + random.pick(snippets) + piece + after;
  },
  (text, random) => {
    const { before, piece, after } = cut(text, random);
    return before + random.pick(hostileNames) + piece + after;
  },
  (text, random) => {
    const { before, piece, after } = cut(text, random);
    return before + [...piece].reverse().join("") + after;
  },
  (text, random) =>
    text.replaceAll(random.pick(["\n", " ", ",", '"', ":"]), random.pick(["\r\n", "\t", "，", "“", "："])),
  (text, random) => {
    const lines = text.split("\n");
    const from = random.whole({ least: 0, most: lines.length - 1 });
    const [line = ""] = lines.splice(from, 1);
    lines.splice(random.whole({ least: 0, most: lines.length }), 0, line);
    return lines.join("\n");
  },
];

/** One value somewhere inside, replaced, renamed, doubled or taken away. */
function mutateJson(value: Json, random: Random): Json {
  if (random.chance(0.12)) return random.pick(hostileValues);
  if (isArray(value) && value.length > 0) {
    const at = random.whole({ least: 0, most: value.length - 1 });
    if (random.chance(0.1)) return [...value, ...value];
    return value.map((item, index) => (index === at ? mutateJson(item, random) : item));
  }
  if (!isObject(value)) return random.pick(hostileValues);
  const entries = Object.entries(value);
  const at = random.whole({ least: 0, most: Math.max(0, entries.length - 1) });
  const changed = entries.flatMap(([name, member], index): [string, Json][] => {
    if (index !== at) return [[name, member]];
    if (random.chance(0.1)) return [];
    if (random.chance(0.2)) return [[random.pick(hostileNames), member]];
    return [[name, mutateJson(member, random)]];
  });
  return Object.fromEntries(changed);
}

/** A block of JSON in the page, with the same page around it. */
const jsonBlocks = /^[[{][\s\S]*?^[\]}]/gmu;

function structure(text: string, random: Random): string {
  const blocks = [...text.matchAll(jsonBlocks)];
  const block = blocks[random.whole({ least: 0, most: Math.max(0, blocks.length - 1) })];
  const [written, start] = block === undefined ? [text, 0] : [block[0], block.index];
  try {
    const changed = JSON.stringify(
      mutateJson(JSON.parse(written) as Json, random),
      null,
      random.pick([0, 2]),
    );
    return text.slice(0, start) + changed + text.slice(start + written.length);
  } catch {
    return random.pick([bytes[0] ?? cutNothing, bytes[3] ?? cutNothing])(text, random);
  }
}

const cutNothing: Mutation = (text) => text;

const headings = /^(?:概览|参数|请求体|响应|响应示例|说明|openapi:|paths:|components:).*$/gmu;

/** Sections dropped, doubled, renamed or put in another order. */
function sections(text: string, random: Random): string {
  const starts = [0, ...[...text.matchAll(headings)].map(({ index }) => index), text.length];
  const parts = starts.slice(0, -1).map((start, index) => text.slice(start, starts[index + 1]));
  const at = random.whole({ least: 0, most: parts.length - 1 });
  const other = random.whole({ least: 0, most: parts.length - 1 });
  const change = random.whole({ least: 0, most: 3 });
  if (change === 0) parts.splice(at, 1);
  else if (change === 1) parts.splice(other, 0, parts[at] ?? "");
  else if (change === 2) parts[at] = (parts[at] ?? "").replace(/^\S+/u, random.pick(hostileNames));
  else [parts[at], parts[other]] = [parts[other] ?? "", parts[at] ?? ""];
  return parts.join("");
}

/** The page after one to four changes. */
export function mutatePage({ page, text }: SourceFile, random: Random): SourceFile {
  let changed = text;
  for (let left = random.whole({ least: 1, most: 4 }); left > 0; left -= 1) {
    const kind = random.whole({ least: 0, most: 3 });
    if (kind <= 1) changed = structure(changed, random);
    else if (kind === 2) changed = sections(changed, random);
    else changed = (bytes[random.whole({ least: 0, most: bytes.length - 1 })] ?? cutNothing)(changed, random);
  }
  return { page, text: changed };
}
