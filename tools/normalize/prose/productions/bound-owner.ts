import type { Reader } from "../claim.ts";
import type { Measure } from "../quantity.ts";
import type { NumberReading } from "../read-number.ts";
import { isOfNoValue, isOwnSubject, isSaidOfValue, type readSubject } from "../subject.ts";
import type { TokenList } from "../token.ts";

const longestTopic = 200;

export function isOwn(
  reader: Reader,
  statement: {
    cue: number;
    isNoun: boolean;
    measured: Measure;
    subject: ReturnType<typeof readSubject>;
    number: NumberReading;
  },
): boolean {
  if (
    statement.measured === "length" &&
    /视频|音频|歌曲|上下文|边|序列|video|audio|context|side|令牌|token/i.test(statement.subject.words)
  )
    return false;
  if (isOfNoValue(statement.subject)) return false;
  if (statement.measured === "items") {
    const isCounted = isOwnCount(reader, statement);
    if (isCounted !== undefined) return isCounted;
  }
  // "Requires at least 4 images" counts what else is passed, unless the value is the list of them.
  if (reader.type.numeric && /\b(?:requires?|needs?)$/i.test(statement.subject.words)) return false;
  if (statement.isNoun && isOfNamed(reader, statement)) return false;
  if (statement.isNoun && !isSaidOfValue(reader, statement.subject, statement.cue)) return false;
  if (statement.isNoun)
    return !/像素|宽高|体积|文件|file|pixel/i.test(statement.subject.words) || statement.subject.opens;
  return isOwnSubject(reader, statement.subject, statement.cue);
}

/** What an array's bound counts: its 数量, or things that the text has spoken of; a bare number needs no other subject. */
function isOwnCount(
  { list }: Reader,
  { subject, number }: { subject: ReturnType<typeof readSubject>; number: NumberReading },
): boolean | undefined {
  if (subject.measures === "amount") return true;
  if (subject.words === "" || subject.opens) return undefined;
  if (number.unit === undefined && /[A-Za-z_]$/.test(subject.words))
    return /(?:^|\s)(?:array|list|it|this|value|field|parameter|set)$/i.test(subject.words);
  const noun = list.at(number.next);
  const isNamed = (noun.kind === "han" || noun.kind === "word") && noun.text.length > 1;
  const opening = list.source.slice(0, Math.min(longestTopic, number.start)).split(/[。\n]|\. /)[0] ?? "";
  const topic = opening.toLowerCase();
  return isNamed && topic.includes(noun.text.toLowerCase()) ? true : undefined;
}

/** `…，height 最大 2048`: behind the first words of the text, a name right before the bound is another parameter's. */
function isOfNamed(
  { list }: Reader,
  { cue, subject }: { cue: number; subject: ReturnType<typeof readSubject> },
): boolean {
  const owner = list.at(cue - 1);
  if (subject.opens || owner.kind !== "word" || !/^[A-Za-z]\w+$/.test(owner.text)) return false;
  const opening = list.source.slice(0, 200).split(/[，,。.;；\n]/)[0] ?? "";
  return !opening.includes(owner.text);
}

/** `max_tokens 的最大值`, "maximum number of files": the bound of something else, or none at all. */
export function isOfOther(list: TokenList, cue: number): boolean {
  const before = list.at(cue - 1);
  const twoBefore = list.at(cue - 2);
  return before.text === "的" && (twoBefore.kind === "word" || twoBefore.kind === "quoted");
}
