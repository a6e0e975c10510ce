import type { Reader } from "./claim.ts";
import { endsClause } from "./sentence.ts";
import { hasRole, isMark, type Token, type TokenList } from "./token.ts";

const ownNames =
  /^(?:it|its|this|that|which|value|values|setting|option|parameter|param|field|property|number|integer|array|list|string|object|set|argument|and|or|then|also|but|now|turned|switched|needs|requires|currently|there|please|so|pick|choose|select|use|set|specify|enter|provide|give|pass|must|only)$/i;
const articles = /^(?:the|a|an|this|its|their)$/i;
const furthest = 6;

/** The first words of a text, which say what it is about. */
function opening(list: TokenList): string {
  const start = list.source.slice(0, 200).split(/[，,。.;；\n]/)[0] ?? "";
  // `生成条数（n）` gives the value a name; more words in parentheses say something else.
  return start.replace(/[（(][^（）()]{0,60}\s[^（）()]{0,60}[)）]?/g, "").toLowerCase();
}

function isName(token: Token): boolean {
  if (token.kind === "quoted") return /^[A-Za-z_][\w.-]*$/.test(token.text);
  return token.kind === "word" && token.meanings.length === 0 && /^[A-Za-z_][A-Za-z_.]*$/.test(token.text);
}

/** The clause goes on with a list that began before it, so that its first word is a value. */
function continuesList(list: TokenList, start: number): boolean {
  const before = list.at(start - 2);
  return isMark(list.at(start - 1), ",、") && (isName(before) || before.kind === "number");
}

/** "Same as `strength`, which defaults to 0.8", "Multiply by scale, which is 2 by default": said of the name before. */
function isOfAntecedent({ list }: Reader, cue: number): boolean {
  const pronoun = /^(?:is|are|has)$/i.test(list.at(cue - 1).text) ? cue - 2 : cue - 1;
  if (!/^(?:which|that|whose)$/i.test(list.at(pronoun).text)) return false;
  const named = isMark(list.at(pronoun - 1), ",") ? pronoun - 2 : pronoun - 1;
  const token = list.at(named);
  if (named <= 0 || !isName(token)) return false;
  return (
    token.kind === "quoted" || token.text.includes("_") || !opening(list).includes(token.text.toLowerCase())
  );
}

/** `忽略 aspect_ratio（该参数默认 16:9）`: a remark right behind a name speaks of what has it. */
function isOfRemarkedName({ list }: Reader, cue: number): boolean {
  const named = list.at(cue - 3);
  return (
    /^(?:该|此)(?:参数|字段|值|项)$/.test(list.at(cue - 1).text) &&
    isMark(list.at(cue - 2), "(") &&
    isName(named) &&
    !isTopic(opening(list), named.text.toLowerCase())
  );
}

/**
 * Whether the words between the start of the clause and the cue name another parameter: `…，style 可选值：a、b`,
 * "`fps` defaults to 16". A name that the opening words hold is the value's own, and so is what opens the text.
 */
export function isOfOtherName(reader: Reader, cue: number): boolean {
  const { list, scopes } = reader;
  if (isOfAntecedent(reader, cue) || isOfRemarkedName(reader, cue)) return true;
  const { clauseStart, sentence } = scopes.at(cue);
  if (clauseStart === 0 || cue - clauseStart > furthest || continuesList(list, clauseStart)) return false;
  let start = clauseStart;
  if (articles.test(list.at(start).text) || hasRole(list.at(start), "also", "aside", "or")) start += 1;
  if (start >= cue) return false;
  const words = list.tokens.slice(start, cue);
  if (!words.every((word) => isName(word) || hasRole(word, "verb", "link"))) return false;
  const names = words.filter(isName);
  if (names.length === 0 || names.length > 3) return false;
  const topic = opening(list);
  const inChinese = /\p{Script=Han}/u.test(list.at(cue).text);
  const isPlainEnglish =
    !inChinese && names.every(({ kind, text }) => kind === "word" && !text.includes("_"));
  const opensClause = endsClause(list, clauseStart - 1) || isMark(list.at(clauseStart - 1), "(");
  if (isPlainEnglish && sentence !== clauseStart && !opensClause) return false;
  return names.every(({ text }) => !ownNames.test(text) && !isTopic(topic, text.toLowerCase()));
}

const relates = /(?:与|和|跟|同|及|于|当|若|如果|\b(?:with|than|to|if|when|as|and|by))\s*["'`“]?$/;

/** The opening words hold the name, and not only to say how this value stands to it: `与 style 配合使用`. */
function isTopic(topic: string, name: string): boolean {
  const at = topic.indexOf(name);
  return at >= 0 && !relates.test(topic.slice(0, at));
}
