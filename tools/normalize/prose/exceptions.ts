import type { Reader } from "./claim.ts";
import { endsClause } from "./sentence.ts";
import type { Statement } from "./statement.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "./token.ts";

const longestException = 15;

const only = /^(?:仅|只|限|only\b|for\b)/i;

/** `100（pro 版为 200）`, `100（仅 pro 版）`: another value, or none, for another case, in the parenthesis right behind. */
function hasException(list: TokenList, statement: Statement): boolean {
  const { next, force } = statement;
  if (!isMark(list.at(next), "(")) return false;
  if (force !== "default" && only.test(list.at(next + 1).text)) return true;
  let linked = false;
  for (let index = next + 1; index < next + longestException; index += 1) {
    const token = list.at(index);
    if (
      isMark(token, ")") ||
      token.kind === "newline" ||
      hasRole(token, "bound", "default", "range", "choices") ||
      ["advice", "example"].includes(meaningOf(token, "refusal")?.refusal ?? "")
    )
      return false;
    if (linked && token.kind === "number") return true;
    linked = hasRole(token, "link") || isMark(token, ":");
  }
  return false;
}

/** `最多 80 个字符，V4_5 版本为 100 个字符`: the clause behind names a case and the number that holds for it. */
function hasExceptionBehind({ list, scopes }: Reader, statement: Statement): boolean {
  const { next, force } = statement;
  if ((force !== "noun" && force !== "comparison") || !isMark(list.at(next), ",")) return false;
  let governed = false;
  for (let index = next + 1; index < next + longestException && !endsClause(list, index); index += 1) {
    // `最小为 1，不传时默认为 1`: a default is no other bound.
    if (hasRole(list.at(index), "default")) return false;
    const scope = scopes.at(index);
    if (scope.perModel > next || scope.condition > next) governed = true;
    const before = list.at(index - 1);
    if (governed && list.at(index).kind === "number" && ["为", "是", "is", ":"].includes(before.text))
      return true;
  }
  return false;
}

/** "Up to 10 images or 3 videos": which of the two numbers holds depends on what is passed. */
function hasAlternative({ list }: Reader, { next, force }: Statement): boolean {
  if (force !== "noun" && force !== "comparison") return false;
  for (let index = next; index <= next + 2 && !endsClause(list, index); index += 1) {
    if (!hasRole(list.at(index), "or") || list.at(index + 1).kind !== "number") continue;
    const counted = list.at(index + 2);
    return counted.kind === "word" || counted.kind === "han" || hasRole(counted, "unit");
  }
  return false;
}

/** "png (jpg for large files)": another default for another case. */
function hasOtherDefault({ list }: Reader, { next, force }: Statement): boolean {
  const value = list.at(next + 1);
  if (force !== "default" || !isMark(list.at(next), "(")) return false;
  if (!["word", "quoted", "number"].includes(value.kind)) return false;
  return /^(?:for|when|if|in|with|on|用于)$/i.test(list.at(next + 2).text);
}

const longestRemainder = 24;

/** `可选 mp3、pcm；wav 仅在非流式下支持`: a further value that the list leaves out, legal in some case. */
function hasFurtherChoice({ list, scopes }: Reader, { cue, next, force }: Statement): boolean {
  if (force !== "choices") return false;
  for (let index = next; index < next + longestRemainder && index < list.length; index += 1) {
    const { kind, text } = list.at(index);
    if (kind === "newline") return false;
    if (scopes.at(index).clauseStart !== index || (kind !== "word" && kind !== "quoted")) continue;
    if (!/^(?:仅|只)[^有]/.test(list.at(index + 1).text)) continue;
    return !list.tokens.slice(cue, next).some((item) => item.text === text) && /^[a-z0-9]+$/.test(text);
  }
  return false;
}

const longestText = 2000;
const otherCase = /^非(?!负|必|空|默认|零|法)\p{Script=Han}{2}/u;

/** `全天日程固定为 …，非全天日程默认为 …`: each says what holds in one of two cases. */
function isOfOneCase({ list, scopes }: Reader, { cue }: Statement): boolean {
  const { start } = list.at(scopes.at(cue).clauseStart);
  const head = list.source.slice(start, start + 4);
  if (otherCase.test(head)) return true;
  if (/^(?:默认|必填|必选|必须|空|负)/.test(head)) return false;
  return (
    /^\p{Script=Han}{2}/u.test(head) && list.source.slice(0, longestText).includes(`非${head.slice(0, 2)}`)
  );
}

/** Whether what stands behind a value grants another case another value, so that neither is every call's. */
export function isExcepted(reader: Reader, statement: Statement): boolean {
  return (
    hasException(reader.list, statement) ||
    hasExceptionBehind(reader, statement) ||
    hasOtherDefault(reader, statement) ||
    hasAlternative(reader, statement) ||
    hasFurtherChoice(reader, statement) ||
    isOfOneCase(reader, statement)
  );
}
