import type { Claim } from "./claim.ts";
import {
  type Explanation,
  type JsonValue,
  type Keyword,
  type Keywords,
  keywordOrder,
  type Note,
  type NoteReason,
} from "./model.ts";

interface Settling {
  source: string;
  kept: Map<Keyword, Claim>;
  notes: Note[];
}

const reasons: Readonly<Record<NoteReason, string>> = {
  advice: "is advice, not a rule",
  example: "is an example",
  condition: "holds only under a condition",
  negation: "is denied by the words before it",
  "per-model": "holds for one model only",
  former: "was so formerly",
  "each-part": "is said of each part, not of the value",
  "open-list": "belongs to a list that is left open",
  "file-limit": "limits a file, not the value",
  "foreign-subject": "is said of something else",
  contradiction: "contradicts what the text says elsewhere",
  sentinel: "would refuse a value to which the text gives a meaning of its own",
  "default-outside-bounds": "would refuse the stated default",
  "not-of-type": "does not fit the declared type",
};

function note(state: Settling, claim: Claim, reason: NoteReason): void {
  const { keyword, start, end } = claim;
  const text = state.source.slice(start, end);
  state.notes.push({
    reason,
    keyword,
    message: `${keyword} ${JSON.stringify(claim.value)} ${reasons[reason]}`,
    start,
    end,
    text,
  });
}

function drop(state: Settling, keyword: Keyword, reason: NoteReason): void {
  const claim = state.kept.get(keyword);
  if (claim === undefined) return;
  state.kept.delete(keyword);
  note(state, claim, reason);
}

function isSame(left: JsonValue, right: JsonValue): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function isConfirmed(claim: Claim, fallbacks: readonly JsonValue[]): boolean {
  if (claim.onlyWithDefault !== true || !Array.isArray(claim.value)) return true;
  return claim.value.some((choice) => fallbacks.some((fallback) => isSame(choice, fallback)));
}

/** Two places that state different values leave neither: which of them holds cannot be told. */
function gather(state: Settling, claims: readonly Claim[]): void {
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

const pairs: readonly (readonly [low: Keyword, high: Keyword, touching: boolean])[] = [
  ["minimum", "maximum", true],
  ["minimum", "exclusiveMaximum", false],
  ["exclusiveMinimum", "maximum", false],
  ["exclusiveMinimum", "exclusiveMaximum", false],
  ["minLength", "maxLength", true],
  ["minItems", "maxItems", true],
];

function dropContradictoryBounds(state: Settling): void {
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
function dropBoundsWithLooserCase(state: Settling, claims: readonly Claim[]): void {
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
function dropParallelBounds(state: Settling, claims: readonly Claim[]): void {
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
function dropBoundsAgainst(state: Settling, value: JsonValue | undefined, reason: NoteReason): void {
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
function preferClosedBounds(state: Settling): void {
  if (state.kept.has("minimum") && state.kept.has("exclusiveMinimum"))
    drop(state, "exclusiveMinimum", "contradiction");
  if (state.kept.has("maximum") && state.kept.has("exclusiveMaximum"))
    drop(state, "exclusiveMaximum", "contradiction");
}

/**
 * A default is always a legal value, so it joins choices that leave it out: at their end, or at their head where it
 * was spelled as the first of them, as in "`auto` (default), `none` or `required`".
 */
function joinDefault(state: Settling): void {
  const fallback = state.kept.get("default");
  const choices = state.kept.get("enum");
  if (fallback === undefined || choices === undefined || !Array.isArray(choices.value)) return;
  if (choices.value.some((choice) => isSame(choice, fallback.value))) return;
  const spelled = state.source.slice(fallback.start, choices.start);
  const joined =
    leadsList(spelled, String(fallback.value)) || /其他|其它|other/i.test(spelled)
      ? [fallback.value, ...choices.value]
      : [...choices.value, fallback.value];
  state.kept.set("enum", { ...choices, value: joined });
}

/** Whether a text is the value, a remark in parentheses and a separator, so that what follows goes on with its list. */
function leadsList(text: string, value: string): boolean {
  const unquoted = text.replace(/^["'`“‘]/, "");
  return unquoted.startsWith(value) && /[)）]\s*[,，、/|;；]\s*["'`“‘]?$/.test(unquoted);
}

/** `默认 true，但批量任务中固定为 false`: a constant beside other legal values holds in some case only. */
function dropConstantAmongOthers(state: Settling): void {
  const constant = state.kept.get("const")?.value;
  if (constant === undefined) return;
  const fallback = state.kept.get("default")?.value;
  const choices = state.kept.get("enum")?.value;
  const isChosen = Array.isArray(choices) && choices.some((choice) => !isSame(choice, constant));
  const lowest = state.kept.get("minimum")?.value;
  const highest = state.kept.get("maximum")?.value;
  const isRanged = typeof lowest === "number" && typeof highest === "number" && lowest < highest;
  if (isChosen || isRanged || (fallback !== undefined && !isSame(fallback, constant)))
    drop(state, "const", "contradiction");
}

function isMultiple(value: number, step: number): boolean {
  const count = value / step;
  return Math.abs(count - Math.round(count)) < 1e-9;
}

/** Steps of 2 from 1 on are no multiples of 2; a default or a choice that is no multiple shows that the rule is another. */
function dropUnfitMultiple(state: Settling): void {
  const claim = state.kept.get("multipleOf");
  if (claim === undefined || typeof claim.value !== "number") return;
  const step = claim.value;
  const isUnfit = (value: JsonValue | undefined) => typeof value === "number" && !isMultiple(value, step);
  const least = state.kept.get("minimum")?.value ?? state.kept.get("exclusiveMinimum")?.value;
  const choices = state.kept.get("enum")?.value;
  if (claim.fromLeast === true && isUnfit(least)) drop(state, "multipleOf", "contradiction");
  else if (isUnfit(state.kept.get("default")?.value)) drop(state, "multipleOf", "default-outside-bounds");
  else if (Array.isArray(choices) && choices.some(isUnfit)) drop(state, "multipleOf", "contradiction");
}

function dropBoundsOfChoices(state: Settling): void {
  const choices = state.kept.get("enum")?.value;
  if (!Array.isArray(choices)) return;
  for (const choice of choices) dropBoundsAgainst(state, choice, "contradiction");
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
