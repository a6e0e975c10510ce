import type { Reader } from "./claim.ts";
import { endsClause } from "./sentence.ts";
import { hasRole, isMark } from "./token.ts";

/** What parameters of this kind count: how many of these are made or given is the value itself. */
const products =
  /^(?:张?图片?|图像|照片|视频|歌曲?|音频|音乐|结果|参考图|关键词|片段|镜头|分镜|变体|候选|样本|记录|条目|数据|images?|pictures?|photos?|videos?|songs?|tracks?|results?|samples?|outputs?|variations?|clips?|frames?|items?|entries)$/i;

const longestTopic = 400;

/**
 * `最大支持 4 张并发生成`, `最低 10 积分起充`: behind number and unit stands a noun that the text has not spoken of, so
 * that a number-typed value is not what is counted.
 */
export function countsOther(reader: Reader, next: number): boolean {
  const { list, type } = reader;
  if (!type.known || !type.numeric) return false;
  const noun = list.at(next);
  if (noun.kind !== "han" && noun.kind !== "word") return false;
  if (noun.kind === "word" && !hasRole(list.at(next - 1), "unit")) return false;
  if (products.test(noun.text) || isMark(noun, "的")) return false;
  if (!endsClause(list, next + 1) && noun.kind === "word") return false;
  // A cue inside a noun parts it: 筛选条件.
  const named = /^\p{Script=Han}{2,4}/u.exec(list.source.slice(noun.start, noun.start + 4))?.[0] ?? noun.text;
  return !list.source
    .slice(0, Math.min(longestTopic, list.at(next - 1).start))
    .toLowerCase()
    .includes(named.toLowerCase().slice(0, 4));
}

/** "exactly 4 numbers": an English plural behind the number of an array counts its items, whatever they are. */
export function countsPlural({ list, type }: Reader, next: number): boolean {
  if (!type.known || !type.allows("array") || type.numeric || type.allows("string")) return false;
  const noun = list.at(next);
  return noun.kind === "word" && /^[a-z]{3,}s$/.test(noun.text);
}

/** "Colors of the palette. Maximum: 5 colors.": the text has spoken of what it counts. */
export function countsTopic(reader: Reader, next: number): boolean {
  const { list } = reader;
  if (!countsPlural(reader, next) || !endsClause(list, next + 1)) return false;
  const topic = list.source.slice(0, Math.min(longestTopic, list.at(next).start)).toLowerCase();
  return topic.includes(list.at(next).text);
}
