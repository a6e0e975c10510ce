import type { JsonValue } from "./model.ts";
import { dropBoundsAgainst } from "./settle-bounds.ts";
import { drop, isSame, type Settling } from "./settling.ts";

/**
 * A default is always a legal value, so it joins choices that leave it out: at their end, or at their head where it
 * was spelled as the first of them, as in "`auto` (default), `none` or `required`".
 */
export function joinDefault(state: Settling): void {
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
export function dropConstantAmongOthers(state: Settling): void {
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

/** `1表示甲，2表示乙，不传或0表示不限`: a number with a meaning that the choices leave out. */
export function dropChoicesBeside(state: Settling, explained: readonly number[]): void {
  const claim = state.kept.get("enum");
  if (claim === undefined || !Array.isArray(claim.value)) return;
  const choices = claim.value;
  if (!choices.every((choice) => typeof choice === "number")) return;
  if (explained.some((value) => !choices.includes(value))) drop(state, "enum", "open-list");
}

const longestText = 4000;

/** `Kling 720P（默认）；Hailuo 768P（默认）`: marks behind several values are those of several cases. */
export function dropDefaultAmongMarks(state: Settling): void {
  if (state.kept.get("default") === undefined) return;
  const marked = state.source
    .slice(0, longestText)
    .matchAll(/([\p{L}\d_.:*-]{1,40})["'`”’]? ?[(（](?:默认值?|default)[)）]/giu);
  if (new Set([...marked].map(([, value]) => value)).size < 2) return;
  drop(state, "default", "contradiction");
  if (state.kept.get("enum")?.onlyWithDefault === true) drop(state, "enum", "contradiction");
}

function isMultiple(value: number, step: number): boolean {
  const count = value / step;
  return Math.abs(count - Math.round(count)) < 1e-9;
}

/** Steps of 2 from 1 on are no multiples of 2; a default or a choice that is no multiple shows that the rule is another. */
export function dropUnfitMultiple(state: Settling): void {
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

export function dropBoundsOfChoices(state: Settling): void {
  const choices = state.kept.get("enum")?.value;
  if (!Array.isArray(choices)) return;
  for (const choice of choices) dropBoundsAgainst(state, choice, "contradiction");
}
