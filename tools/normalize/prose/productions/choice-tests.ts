import type { Reader } from "../claim.ts";
import type { ListReading } from "../list/walk.ts";
import { endsClause } from "../sentence.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "../token.ts";

/** How surely a cue announces choices. */
export type Force = "strong" | "weak";

const fileExtension =
  /^\.?(?:jpe?g|png|gif|webp|bmp|tiff?|heic|svg|mp3|m4a|wav|aac|flac|ogg|opus|mp4|mpe?g|mpga|oga|weba|amr|pcm|mov|avi|mkv|webm|flv|m4v|pdf|docx?|pptx?|xlsx?|txt|md|html?|zip|csv|json|srt|vtt|glb|gltf|obj|fbx|stl|usdz|ply)$/i;
/** `支持 URL 或 Base64`: the ways in which a file may be passed. */
const formOfFile =
  /^(?:url|uri|base64|http|https|data|data[ -]?ur[il]|file|path|blob|binary|链接|文件|本地文件)$/i;
const formatTopic =
  /格式|类型|编码|后缀|扩展名|输出|返回|format|type|encoding|codec|extension|output|container/i;
const inputTopic = /上传|传入|输入|参考|待|url|base64|upload|input|source/i;

/** What a link or a file is to show is no choice of values: `视频链接，…仅支持 720p 和 1080p`. */
const mediaTopic = /链接|地址|base64|\burls?\b/i;

/** What an uploaded file may be is no choice of values, unless the value itself is a format. */
export function isFileLimit(
  reader: Reader,
  reading: ListReading,
  place: { cue: number; force: Force },
): boolean {
  const { cue, force } = place;
  const topic = reader.list.source.slice(0, Math.min(200, reader.list.at(cue).start));
  const first = topic.split(/[，,。\n.;；]/)[0] ?? "";
  if (force === "weak" && mediaTopic.test(first)) return true;
  const isForm = reading.items.every(({ text }) => formOfFile.test(text));
  if (!isForm && !reading.items.every(({ text }) => fileExtension.test(text))) return false;
  if (inputTopic.test(topic)) return true;
  if (isForm && force === "strong") return false;
  return !formatTopic.test(first) || /^(?:支持|图片格式|文件格式)/.test(topic);
}

const proseWords = new Set([
  "the",
  "your",
  "see",
  "this",
  "that",
  "multiple",
  "not",
  "be",
  "it",
  "for",
  "with",
  "as",
  "if",
  "using",
]);

function looksLikeProse(reading: ListReading, force: Force): boolean {
  return reading.items.some(({ text, quoted, chinese }) => {
    if (quoted) return false;
    if (chinese) return force === "weak" || text.length > 8;
    const words = text.split(" ");
    if (words.length > 1 && (force === "weak" || /^(?:a|an)$/i.test(words[0] ?? ""))) return true;
    return words.length > 3 || words.some((word) => proseWords.has(word.toLowerCase()));
  });
}

/** "Supports markdown, including tables" is prose; "支持 png、jpeg" and "supports `a` and `b`" name values. */
export function isEnglishProse(reading: ListReading, cue: string): boolean {
  return /^[A-Za-z]/.test(cue) && !reading.items.every(({ text, quoted }) => quoted || isIdentifier(text));
}

/** `a-z`, `0-9`: which characters a text may hold. */
const characterRange = /^[A-Za-z0-9]-[A-Za-z0-9]$/;

function isIdentifier(text: string): boolean {
  return /[\d_\-:.]|^[A-Z]/.test(text);
}

/** `"image, file"`: quotes that do not stand around each value. */
function isBadlyQuoted({ quoted, text }: ListReading["items"][number]): boolean {
  return quoted && (/^[a-z\d_]+(?:[,，、] ?[a-z\d_]+)+$/.test(text) || /[“”]\s*[、,，]/.test(text));
}

const namedCode = /^[A-Z][a-z]+ ?\([a-z]{2}(?:-[A-Za-z]{2,4})?\)/;

/** "English (en), French (fr)": which of the two is passed nobody says. */
export function namesCodes(list: TokenList, reading: ListReading): boolean {
  return (
    reading.remarks >= reading.items.length &&
    namedCode.test(list.source.slice(reading.start, reading.start + 40))
  );
}

/** `general、anime general：通用风格`: where the last item begins to be explained, two items run together. */
function runsIntoGloss({ items }: ListReading): boolean {
  const names = new Set(items.filter(({ quoted }) => !quoted).map(({ text }) => text));
  return items.some(({ text, quoted }) => {
    const space = text.indexOf(" ");
    return !quoted && space > 0 && names.has(text.slice(space + 1));
  });
}

/**
 * One item alone is a choice only behind a cue that announces choices outright; `取值为 2，表示…` says of one value
 * what it means.
 */
export function isAcceptable(
  reading: ListReading,
  place: { force: Force; colon: boolean; stated: boolean },
): boolean {
  if (reading.items.every(({ text }) => characterRange.test(text))) return false;
  if (runsIntoGloss(reading) || reading.items.some(isBadlyQuoted)) return false;
  if (reading.unclear || looksLikeProse(reading, place.force)) return false;
  const [only, ...rest] = reading.items;
  if (only === undefined) return false;
  if (rest.length > 0) return true;
  if (place.force === "weak" || only.chinese) return false;
  return only.quoted || place.colon || (isIdentifier(only.text) && !reading.glossed && !place.stated);
}

const longestName = 5;

/** `流畅、标清、高清`: short Chinese words, which are values if the default is one of them. */
export function isRowOfNames({ items }: ListReading): boolean {
  return items.length > 1 && items.every(({ chinese, text }) => chinese && text.length <= longestName);
}

/** `“a”、“b”、“c” 三种`: the text counts its own list. */
export function isCounted(list: TokenList, reading: ListReading): boolean {
  const count = meaningOf(list.at(reading.next), "numeral")?.value;
  if (count !== reading.items.length) return false;
  return (
    reading.items.every(({ text, quoted }) => quoted || /^\d/.test(text)) || endsInCount(list, reading.next)
  );
}

/** `text、srt、vtt 三种，`, `v4、v5 两个版本。`: number, measure word and at most the thing counted close the clause. */
function endsInCount(list: TokenList, numeral: number): boolean {
  const counted = list.at(numeral + 2);
  const isNamed = counted.kind === "han" && counted.text.length <= 2;
  const closing = isNamed ? numeral + 3 : numeral + 2;
  const next = hasRole(list.at(closing), "choices", "choices-after") ? closing + 1 : closing;
  return /^[种个档项类]$/.test(list.at(numeral + 1).text) && endsClause(list, next);
}

export function isCleanEnd(list: TokenList, reading: ListReading, mayGoOn: boolean): boolean {
  const token = list.at(reading.next);
  return (
    reading.bracketed ||
    isMark(token, "()") ||
    hasRole(
      token,
      "default",
      "default-after",
      "bound",
      "range",
      "choices",
      "choices-after",
      "constant",
      "aside",
      "format",
    ) ||
    (mayGoOn && token.spaceBefore)
  );
}
