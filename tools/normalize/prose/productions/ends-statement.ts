import { endsClause } from "../sentence.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";

const relative = new Set(["where", "that", "which", "to", "of", "consisting", "including", "containing"]);
const longestNoun = 12;

/** `50 个标签键值对`: words that mean something elsewhere may be part of the thing counted. */
function endsChineseNoun(list: TokenList, from: number, closes: (place: number) => boolean): boolean {
  let index = from;
  while (index < from + 4 && (index === from || list.isGlued(index)) && !closes(index)) {
    const { kind, text } = list.at(index);
    const isNoun = kind === "han" || kind === "word" || (kind === "term" && !/^[\w的]/.test(text));
    if (!isNoun || hasRole(list.at(index), "refusal", "approximate", "exclusion", "to")) return false;
    index += 1;
  }
  return index > from && closes(index);
}

/** "can be imported", "are returned": what is done with the things counted. */
function isPassive(list: TokenList, index: number): boolean {
  const verb = /^(?:can|may|must|should)$/i.test(list.at(index).text) ? index + 1 : index;
  const copula = /^(?:is|are|be)$/i.test(list.at(verb).text) || /^(?:can|may) be$/i.test(list.at(index).text);
  return copula && /(?:ed|en|sent|put|set|read)$/.test(list.at(verb + 1).text) && endsClause(list, verb + 2);
}

const longestPhrase = 3;

/** "20 carbon copies", "10 tag key-value pairs": a few English words, the last of them a plural. */
function endsPhrase(list: TokenList, from: number, closes: (place: number) => boolean): boolean {
  let index = from;
  while (
    index < from + longestPhrase &&
    /^[A-Za-z][a-z-]*$|^[A-Z]+s$/.test(list.at(index).text) &&
    list.at(index).kind !== "end"
  ) {
    if (hasRole(list.at(index), "refusal", "to", "approximate", "verb") || closes(index)) return false;
    // "More than 60 rarely helps" goes on with a verb.
    if (/ly$/.test(list.at(index).text)) return false;
    index += 1;
    if (!/[A-Za-z]s$/.test(list.at(index - 1).text)) continue;
    return index - from > 1 && (closes(index) || isPassive(list, index));
  }
  return false;
}

/** Behind a comparison's number only a unit, the thing counted and the end of the clause may stand. */
export function endsStatement(list: TokenList, from: number): boolean {
  let index = from;
  if (hasRole(list.at(index), "number-noun")) index += 1;
  if (hasRole(list.at(index), "length", "format") && !isMark(list.at(index), "的")) index += 1;
  const closes = (place: number): boolean =>
    endsClause(list, place) ||
    isMark(list.at(place), "()[]、") ||
    hasRole(
      list.at(place),
      "default",
      "bound",
      "range",
      "choices",
      "constant",
      "or",
      "also",
      "tail",
      "must",
      "step",
      "aside",
    );
  if (closes(index)) return true;
  const noun = list.at(index);
  const behindUnit = hasRole(list.at(from - 1), "unit");
  if (behindUnit && relative.has(noun.text.toLowerCase())) return true;
  const isNoun = (noun.kind === "han" || noun.kind === "word") && noun.end - noun.start <= longestNoun;
  const isPlural = noun.kind === "word" && /^[A-Za-z][a-z-]+s$/.test(noun.text);
  if (isNoun && (behindUnit || isPlural) && (closes(index + 1) || isPassive(list, index + 1))) return true;
  if (endsPhrase(list, index, closes)) return true;
  if (behindUnit && endsChineseNoun(list, index, closes)) return true;
  return behindUnit && noun.kind === "word" && hasRole(list.at(index + 1), "length") && closes(index + 2);
}
