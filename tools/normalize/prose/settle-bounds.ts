import type { Claim } from "./claim.ts";
import type { JsonValue, Keyword, NoteReason } from "./model.ts";
import { drop, type Settling } from "./settling.ts";

const pairs: readonly (readonly [low: Keyword, high: Keyword, touching: boolean])[] = [
  ["minimum", "maximum", true],
  ["minimum", "exclusiveMaximum", false],
  ["exclusiveMinimum", "maximum", false],
  ["exclusiveMinimum", "exclusiveMaximum", false],
  ["minLength", "maxLength", true],
  ["minItems", "maxItems", true],
];

export function dropContradictoryBounds(state: Settling): void {
  for (const [low, high, touching] of pairs) {
    const lowest = state.kept.get(low)?.value;
    const highest = state.kept.get(high)?.value;
    if (typeof lowest !== "number" || typeof highest !== "number") continue;
    if (touching ? lowest <= highest : lowest < highest) continue;
    drop(state, low, "contradiction");
    drop(state, high, "contradiction");
  }
}

const refuses: Readonly<Partial<Record<Keyword, (value: number, bound: number) => boolean>>> = {
  minimum: (value, bound) => value < bound,
  maximum: (value, bound) => value > bound,
  exclusiveMinimum: (value, bound) => value <= bound,
  exclusiveMaximum: (value, bound) => value >= bound,
};

/** `最长 3000 字符；V4 版本最长 5000 字符`: where some case is allowed more, the bound is not every call's. */
export function dropBoundsWithLooserCase(state: Settling, claims: readonly Claim[]): void {
  for (const { keyword, value, refusal } of claims) {
    if (refusal !== "per-model" && refusal !== "condition") continue;
    const kept = state.kept.get(keyword)?.value;
    if (typeof kept !== "number" || typeof value !== "number") continue;
    const isLow = /^(?:min|exclusiveMin)/.test(keyword);
    const isHigh = /^(?:max|exclusiveMax)/.test(keyword);
    if ((isLow && value < kept) || (isHigh && value > kept)) drop(state, keyword, "condition");
  }
}

/** `宽度最大 4096；高度最大 2160`: where the same word bounds another thing too, each bound is said of one of them. */
export function dropParallelBounds(state: Settling, claims: readonly Claim[]): void {
  const cueOf = ({ start }: Claim) => state.source.slice(start, start + 2);
  for (const claim of claims) {
    const kept = state.kept.get(claim.keyword);
    if (claim.refusal !== "foreign-subject" || kept === undefined || typeof claim.value !== "number")
      continue;
    if (cueOf(kept) === cueOf(claim) && kept.value !== claim.value)
      drop(state, claim.keyword, "contradiction");
  }
}

/** A bound that would refuse a value the text allows is not the whole rule. */
export function dropBoundsAgainst(state: Settling, value: JsonValue | undefined, reason: NoteReason): void {
  if (typeof value === "string") {
    dropLengthsAgainst(state, value, reason);
    return;
  }
  if (typeof value !== "number") return;
  for (const [keyword, isRefused] of Object.entries(refuses) as [
    Keyword,
    (value: number, bound: number) => boolean,
  ][]) {
    const bound = state.kept.get(keyword)?.value;
    if (typeof bound === "number" && isRefused(value, bound)) drop(state, keyword, reason);
  }
}

function dropLengthsAgainst(state: Settling, value: string, reason: NoteReason): void {
  const length = [...value].length;
  const shortest = state.kept.get("minLength")?.value;
  const longest = state.kept.get("maxLength")?.value;
  if (typeof shortest === "number" && length < shortest) drop(state, "minLength", reason);
  if (typeof longest === "number" && length > longest) drop(state, "maxLength", reason);
}

/** The same text may state one bound both open and closed; the closed one says less and stays. */
export function preferClosedBounds(state: Settling): void {
  if (state.kept.has("minimum") && state.kept.has("exclusiveMinimum"))
    drop(state, "exclusiveMinimum", "contradiction");
  if (state.kept.has("maximum") && state.kept.has("exclusiveMaximum"))
    drop(state, "exclusiveMaximum", "contradiction");
}
