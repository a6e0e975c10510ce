import type { Claim, Claims, Reader } from "./claim.ts";
import { readDeclaredType } from "./declared-type.ts";
import type { Description, Explanation } from "./model.ts";
import { readBareChoices } from "./productions/bare-choices.ts";
import { readBareRange } from "./productions/bare-range.ts";
import { readBoundAfter } from "./productions/bound-after.ts";
import { readBound } from "./productions/bounds.ts";
import { readChoices, readChoicesOfRange } from "./productions/choices.ts";
import { readSymbol } from "./productions/comparison-signs.ts";
import { readConstant } from "./productions/constant.ts";
import { readCountedFrom } from "./productions/counted-from.ts";
import { readDefault } from "./productions/default.ts";
import { readDefaultBefore } from "./productions/default-before.ts";
import { readDefaultByGloss } from "./productions/default-by-gloss.ts";
import { readDefaultState } from "./productions/default-state.ts";
import { readDefaultWhenOmitted } from "./productions/default-when-omitted.ts";
import { readExactLength } from "./productions/exactly.ts";
import { readMultipleAfter, readMultipleBefore } from "./productions/multiple.ts";
import { readNamedBound, readSign } from "./productions/named-bounds.ts";
import { readOpenRange } from "./productions/open-range.ts";
import { readRangeAfterCue, readRangeAfterLimit, readRangeBeforeCue } from "./productions/range.ts";
import { readStep } from "./productions/step.ts";
import { readTable } from "./productions/table.ts";
import { statedTimeUnit } from "./quantity.ts";
import { findScopes } from "./scope.ts";
import { findSentinels } from "./sentinels.ts";
import { settle } from "./settle.ts";
import type { Role } from "./token.ts";
import { tokenize } from "./tokenize.ts";

interface Production {
  roles: readonly Role[];
  read: (reader: Reader, cue: number) => Claims | undefined;
}

/** In order of trial: the first production that reads something at a cue has it. */
const productions: readonly Production[] = [
  { roles: ["default", "default-after"], read: readDefaultBefore },
  { roles: ["default"], read: readDefaultByGloss },
  { roles: ["default"], read: readDefault },
  { roles: ["default", "default-state"], read: readDefaultState },
  { roles: ["refusal"], read: readDefaultWhenOmitted },
  {
    roles: ["range", "between", "choices", "constant", "length", "amount", "must", "verb", "default-after"],
    read: readRangeAfterCue,
  },
  { roles: ["range", "choices"], read: readOpenRange },
  { roles: ["bound"], read: readRangeAfterLimit },
  { roles: ["between-end"], read: readRangeBeforeCue },
  { roles: ["range"], read: readChoicesOfRange },
  { roles: ["choices"], read: readChoices },
  { roles: ["length", "amount", "exactly", "constant", "must", "choices"], read: readExactLength },
  { roles: ["constant"], read: readConstant },
  { roles: ["bound"], read: readSymbol },
  { roles: ["bound"], read: readNamedBound },
  { roles: ["bound"], read: readBound },
  { roles: ["bound-after"], read: readBoundAfter },
  { roles: ["sign"], read: readSign },
  { roles: ["starts"], read: readCountedFrom },
  { roles: ["step"], read: readStep },
  { roles: ["multiple-after"], read: readMultipleBefore },
  { roles: ["multiple-before"], read: readMultipleAfter },
];

/** Statements that no cue announces. */
const bareProductions: readonly Production["read"][] = [readTable, readBareRange, readBareChoices];

function readAt(reader: Reader, index: number): Claims {
  const token = reader.list.at(index);
  const roles = new Set(token.meanings.map(({ role }) => role));
  for (const { roles: wanted, read } of productions) {
    if (!wanted.some((role) => roles.has(role))) continue;
    const found = read(reader, index);
    if (found !== undefined && (found.claims.length > 0 || found.next > index + 1)) return found;
  }
  for (const read of bareProductions) {
    const found = read(reader, index);
    if (found !== undefined && found.claims.length > 0) return found;
  }
  return { claims: [], next: index + 1 };
}

/**
 * The JSON Schema keywords that a description states, each with the span that states it.
 * Pure; linear in the length of the text; never throws. What is doubtful gives a note and no keyword.
 */
export function explain(description: Description): Explanation {
  const list = tokenize(description.text);
  const reader: Reader = {
    list,
    scopes: findScopes(list),
    type: readDeclaredType(description.type),
    timeUnit: statedTimeUnit(list),
    tried: { until: 0, times: 0 },
  };
  const claims: Claim[] = [];
  let index = 0;
  while (index < list.length) {
    const found = readAt(reader, index);
    claims.push(...found.claims);
    index = Math.max(index + 1, found.next);
  }
  return settle({ source: description.text, claims, sentinels: findSentinels(reader) });
}
