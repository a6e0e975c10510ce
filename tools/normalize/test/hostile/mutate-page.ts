import { isArray, isObject, type Json } from "@predgate-tools/openapi/json.ts";
import { toYaml } from "@predgate-tools/openapi/to-yaml.ts";
import { load } from "js-yaml";
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

/** Above this depth stand the blocks themselves; a page that loses one says little about the rules. */
const deep = 3;

/** One value somewhere inside, replaced, renamed, doubled or taken away. */
function mutateJson(value: Json, random: Random, depth = 0): Json {
  if (random.chance(depth < deep ? 0.02 : 0.2)) return random.pick(hostileValues);
  if (isArray(value) && value.length > 0) {
    const at = pickBySize(value, random);
    if (random.chance(0.05)) return [...value, ...value];
    return value.map((item, index) => (index === at ? mutateJson(item, random, depth + 1) : item));
  }
  if (!isObject(value)) return random.pick(hostileValues);
  const entries = Object.entries(value);
  const at = pickBySize(
    entries.map(([, member]) => member),
    random,
  );
  const changed = entries.flatMap(([name, member], index): [string, Json][] => {
    if (index !== at) return [[name, member]];
    if (random.chance(depth < deep ? 0.02 : 0.1)) return [];
    if (random.chance(depth < deep ? 0.02 : 0.2)) return [[random.pick(hostileNames), member]];
    return [[name, mutateJson(member, random, depth + 1)]];
  });
  return Object.fromEntries(changed);
}

/** The larger members are picked more often, for that is where the schemas are. */
function pickBySize(members: readonly Json[], random: Random): number {
  const sizes = members.map((member) => JSON.stringify(member).length);
  let left = random.next() * sizes.reduce((sum, size) => sum + size, 0);
  const found = sizes.findIndex((size) => {
    left -= size;
    return left < 0;
  });
  return Math.max(0, found);
}

/** A block of JSON in the page, with the same page around it. */
const jsonBlocks = /^[[{][\s\S]*?^[\]}]/gmu;

const yamlBlock = /```yaml\n([\s\S]*?)```/u;

function structure(text: string, random: Random): string {
  const yaml = yamlBlock.exec(text)?.[1];
  if (yaml !== undefined) {
    try {
      return text.replace(yaml, () => toYaml(mutateJson(load(yaml) as Json, random)));
    } catch {
      return text;
    }
  }
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

/** The page after one to three changes. */
export function mutatePage({ page, text }: SourceFile, random: Random): SourceFile {
  let changed = text;
  for (let left = random.whole({ least: 1, most: 3 }); left > 0; left -= 1) {
    const kind = random.whole({ least: 0, most: 9 });
    if (kind <= 6) changed = structure(changed, random);
    else if (kind === 7) changed = sections(changed, random);
    else changed = (bytes[random.whole({ least: 0, most: bytes.length - 1 })] ?? cutNothing)(changed, random);
  }
  return { page, text: changed };
}
