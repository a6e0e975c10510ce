import type { Claim } from "./claim.ts";
import { type Explanation, type JsonValue, type Keyword, type Keywords, keywordOrder } from "./model.ts";
import {
  dropBoundsAgainst,
  dropBoundsWithLooserCase,
  dropContradictoryBounds,
  dropParallelBounds,
  preferClosedBounds,
} from "./settle-bounds.ts";
import {
  dropBoundsOfChoices,
  dropChoicesBeside,
  dropConstantAmongOthers,
  dropDefaultAmongMarks,
  dropUnfitMultiple,
  joinDefault,
} from "./settle-values.ts";
import { drop, isSame, note, type Settling } from "./settling.ts";

function isConfirmed(claim: Claim, fallbacks: readonly JsonValue[]): boolean {
  if (claim.onlyWithDefault !== true || !Array.isArray(claim.value)) return true;
  return claim.value.some((choice) => fallbacks.some((fallback) => isSame(choice, fallback)));
}

/** `srt、vtt、txt，默认 srt`: names of files limit what may be passed, unless one of them is the default; not in parentheses. */
function excuseFormats(source: string, claims: readonly Claim[]): readonly Claim[] {
  const fallbacks = claims.filter(({ keyword, refusal }) => keyword === "default" && refusal === undefined);
  return claims.map(({ refusal, ...claim }) => {
    const isFormat =
      refusal === "file-limit" &&
      Array.isArray(claim.value) &&
      !/[(（]/.test(source.charAt(claim.start - 1)) &&
      claim.value.some((choice) => fallbacks.some(({ value }) => isSame(choice, value)));
    return refusal === undefined || isFormat ? claim : { ...claim, refusal };
  });
}

/** Two places that state different values leave neither: which of them holds cannot be told. */
function gather(state: Settling, all: readonly Claim[]): void {
  const claims = excuseFormats(state.source, all);
  const held = claims.filter(({ refusal }) => refusal === undefined);
  const fallbacks = held.filter(({ keyword }) => keyword === "default").map(({ value }) => value);
  const enums = held.filter((claim) => claim.keyword === "enum" && isConfirmed(claim, fallbacks));
  // Choices that are announced are the value's; a list without a cue beside them gives other names, as "mj or niji".
  const announced = enums.filter(({ onlyWithDefault }) => onlyWithDefault !== true);
  const choices = announced.length > 0 ? announced : enums;
  const listed = new Set(choices.flatMap(({ value }) => (Array.isArray(value) ? value : [])));
  const contradicted = new Set<Keyword>();
  for (const claim of claims) {
    if (claim.refusal !== undefined) {
      note(state, claim, claim.refusal);
      continue;
    }
    if (claim.keyword === "enum" && !choices.includes(claim)) continue;
    if (claim.onlyAsChoice === true && !listed.has(claim.value)) continue;
    const earlier = state.kept.get(claim.keyword);
    if (contradicted.has(claim.keyword)) note(state, claim, "contradiction");
    else if (earlier === undefined) state.kept.set(claim.keyword, claim);
    else if (!isSame(earlier.value, claim.value)) {
      contradicted.add(claim.keyword);
      drop(state, claim.keyword, "contradiction");
      note(state, claim, "contradiction");
    }
  }
}

/** Weighs the claims of one text against each other and lays the survivors out in a fixed order. */
export function settle(found: {
  source: string;
  claims: readonly Claim[];
  sentinels: readonly number[];
}): Explanation {
  const state: Settling = { source: found.source, kept: new Map(), notes: [] };
  gather(state, found.claims);
  dropBoundsWithLooserCase(state, found.claims);
  dropParallelBounds(state, found.claims);
  dropContradictoryBounds(state);
  preferClosedBounds(state);
  for (const sentinel of found.sentinels) dropBoundsAgainst(state, sentinel, "sentinel");
  dropBoundsAgainst(state, state.kept.get("default")?.value, "default-outside-bounds");
  joinDefault(state);
  dropChoicesBeside(state, found.sentinels);
  dropDefaultAmongMarks(state);
  dropUnfitMultiple(state);
  dropConstantAmongOthers(state);
  dropBoundsOfChoices(state);
  const keywords: Keywords = {};
  const spans = [];
  for (const keyword of keywordOrder) {
    const claim = state.kept.get(keyword);
    if (claim === undefined) continue;
    Object.assign(keywords, { [keyword]: claim.value });
    spans.push({
      keyword,
      start: claim.start,
      end: claim.end,
      text: found.source.slice(claim.start, claim.end),
    });
  }
  return { keywords, spans, notes: state.notes };
}
