import { hasRole, isMark } from "../token.ts";
import {
  isCue,
  isCueWord,
  type ListItem,
  longestChineseItem,
  readWord,
  separators,
  type Walk,
} from "./walk.ts";

export function readItem(walk: Walk): ListItem | undefined {
  const { list } = walk;
  const token = list.at(walk.index);
  if (token.kind === "quoted") {
    walk.index += 1;
    return { text: token.text, quoted: true, chinese: false, end: token.end };
  }
  const word =
    (isCueWord(token) && !standsAlone(walk)) || namesDefault(walk) || isPredicate(walk)
      ? undefined
      : readWord(walk, walk.index);
  if (word !== undefined) {
    walk.index = word.next;
    return { text: word.text, quoted: false, chinese: false, end: word.end };
  }
  return readChineseItem(walk);
}

/** "a (first), b (second), is required": the sentence goes on. */
function isPredicate({ list, index, reading }: Walk): boolean {
  const { text } = list.at(index);
  if (/^(?:this|which|it)$/i.test(text) && reading.items.length > 0 && isMark(list.at(index - 1), ","))
    return true;
  const isVerb = /^(?:is|are|can|must|has|have|will|should|may)(?: |$)/i.test(text);
  return (
    isVerb && reading.items.length > 0 && (text.includes(" ") || /^[a-z]/i.test(list.at(index + 1).text))
  );
}

/** `Period、Fixed、Cron`: between separators a word that announces elsewhere is a value. */
function standsAlone({ list, index, reading }: Walk): boolean {
  const before = list.at(index - 1);
  const behind = list.at(index + 1);
  if (!/^[A-Za-z]/.test(list.at(index).text) || reading.items.length === 0) return false;
  if (!isMark(before, separators) && !hasRole(before, "or")) return false;
  return isMark(behind, "、,/|)].。;") || hasRole(behind, "or") || ["newline", "end"].includes(behind.kind);
}

/** "a, b, default: a" and "a, b, default a" state the default, `a：快\ndefault：均衡` goes on with its values. */
function namesDefault(walk: Walk): boolean {
  const { list, index, reading } = walk;
  if (list.at(index).text.toLowerCase() !== "default") return false;
  if (walk.bulleted && reading.items.length === 0) return false;
  if (isMark(list.at(index + 1), ":=")) return !reading.glossed;
  const value = hasRole(list.at(index + 1), "link") ? index + 2 : index + 1;
  const word = readWord(walk, value)?.text ?? list.at(value).text;
  return reading.items.some(({ text }) => text === word);
}

function readChineseItem(walk: Walk): ListItem | undefined {
  const { list } = walk;
  const first = list.at(walk.index);
  if (first.kind !== "han" && !(first.kind === "term" && !isCue(first) && !hasRole(first, "open", "or")))
    return undefined;
  let next = walk.index;
  while (
    (list.at(next).kind === "han" ||
      (list.at(next).kind === "term" && !isCue(list.at(next)) && !hasRole(list.at(next), "or", "open"))) &&
    (next === walk.index || list.isGlued(next)) &&
    next < walk.index + longestChineseItem
  ) {
    next += 1;
  }
  const end = list.at(next - 1).end;
  walk.index = next;
  return { text: list.source.slice(first.start, end), quoted: false, chinese: true, end };
}

export function extendWithSpaces(walk: Walk, item: ListItem): void {
  const { list } = walk;
  while (!item.quoted && !item.chinese) {
    const token = list.at(walk.index);
    const isWord =
      token.kind === "word" ||
      (token.kind === "term" &&
        /^[A-Za-z]/.test(token.text) &&
        !hasRole(token, "or", "open", "format", "choices-after") &&
        !isCue(token));
    const countsItem = /^\d/.test(item.text) && hasRole(token, "unit");
    if (!isWord || !token.spaceBefore || countsItem) return;
    const word = readWord(walk, walk.index);
    if (word === undefined) return;
    item.text += ` ${word.text}`;
    item.end = word.end;
    walk.index = word.next;
  }
}
