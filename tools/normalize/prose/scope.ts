import { onlyRequires } from "./harmless-conditions.ts";
import { refuse } from "./refusing-words.ts";
import { type Scope, type Scopes, unbound } from "./scope-model.ts";
import { bulletLength, endsClause, endsSentence } from "./sentence.ts";
import { isMark, meaningOf, type Token, type TokenList } from "./token.ts";

function nextSentence(scope: Scope, index: number): Scope {
  return { ...unbound, varies: scope.varies, sentence: index + 1, clause: index + 1, clauseStart: index + 1 };
}

function nextClause(scope: Scope, index: number): Scope {
  return {
    ...scope,
    clause: index + 1,
    clauseStart: index + 1,
    advice: -1,
    former: -1,
    eachPart: -1,
    situation: -1,
    perModel: scope.label ? scope.perModel : -1,
  };
}

/** One pass forward and one back: linear in the number of tokens, whatever they are. */
export function findScopes(list: TokenList): Scopes {
  const scopes: Scope[] = [];
  let scope = unbound;
  let outer: Scope[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const token = list.at(index);
    if (opensParenthesis(token)) {
      scopes.push(scope);
      if (outer.length < 64) outer.push(scope);
      scope = nextClause(scope, index);
      continue;
    }
    if (closesParenthesis(token)) {
      scopes.push(scope);
      const before = outer.pop();
      scope = nextClause(before ?? scope, index);
      continue;
    }
    if (endsSentence(list, index)) {
      scopes.push(scope);
      scope = nextSentence(scope, index);
      if (token.kind === "newline") outer = [];
      continue;
    }
    if (endsClause(list, index)) {
      scopes.push(scope);
      const isOfObligation =
        scope.condition >= scope.clauseStart && onlyRequires(list, { start: scope.clauseStart, end: index });
      const earlier = scopes[scope.clauseStart - 1]?.condition ?? -1;
      const condition = isOfObligation ? (earlier < scope.sentence ? -1 : earlier) : scope.condition;
      scope = nextClause({ ...scope, condition }, index);
      continue;
    }
    scope =
      index === scope.sentence && bulletLength(list, index) === 1
        ? nextSentence(scope, index)
        : refuse(list, index, scope);
    scopes.push(scope);
  }
  return { at: (index) => scopes[index] ?? scope, ...lookAhead(list, scopes) };
}

function lookAhead(
  list: TokenList,
  scopes: readonly Scope[],
): Pick<Scopes, "conditionAfter" | "adviceAfter"> {
  const conditions: number[] = new Array<number>(list.length).fill(-1);
  const advices: number[] = new Array<number>(list.length).fill(-1);
  let condition = -1;
  let advice = -1;
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const clause = scopes[index]?.clause;
    if (clause !== scopes[index + 1]?.clause) {
      condition = -1;
      advice = -1;
    }
    conditions[index] = condition;
    advices[index] = advice;
    const refusal = meaningOf(list.at(index), "refusal")?.refusal;
    if (refusal === "condition") condition = index;
    if (refusal === "advice") advice = index;
  }
  return {
    conditionAfter: (index) => conditions[index] ?? -1,
    adviceAfter: (index) => advices[index] ?? -1,
  };
}

function opensParenthesis(token: Token): boolean {
  return isMark(token, "(");
}

function closesParenthesis(token: Token): boolean {
  return isMark(token, ")");
}
