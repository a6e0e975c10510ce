import type { Part } from "./model.ts";

/** States beyond which a pattern is not built: `{1,100000}` makes that many. */
const mostStates = 5000;

/** Letters times states that one test may take; it stays well under a second. */
const mostWork = 20_000_000;

type State =
  | { readonly kind: "letter"; readonly fits: (letter: string) => boolean; next: number }
  | { readonly kind: "place"; readonly holds: (Part & { kind: "place" })["holds"]; next: number }
  | { readonly kind: "fork"; readonly ways: number[] }
  | { readonly kind: "end" };

/** Tests a text in time that grows with its length, whatever the pattern; undefined where that is too long. */
export type Automaton = (text: string) => boolean | undefined;

/** Follows all ways through a pattern at once, so that none is ever walked twice. Undefined: it is too large. */
export function automatonOf(pattern: Part): Automaton | undefined {
  const states: State[] = [{ kind: "end" }];
  const add = (state: State): number => {
    if (states.length < mostStates) return states.push(state) - 1;
    throw new RangeError("too many states");
  };

  // Built from the end: each part is given where to go on.
  const build = (part: Part, next: number): number => {
    switch (part.kind) {
      case "letter":
      case "place":
        return add({ ...part, next });
      case "sequence":
        return part.parts.reduceRight((after, inner) => build(inner, after), next);
      case "choice":
        return add({ kind: "fork", ways: part.parts.map((inner) => build(inner, next)) });
      case "repeat":
        return buildRepeat(part, next);
    }
  };

  const buildRepeat = ({ part, least, most }: Part & { kind: "repeat" }, next: number): number => {
    let entry = next;
    if (most === Number.POSITIVE_INFINITY) {
      const ways = [next];
      entry = add({ kind: "fork", ways });
      ways.push(build(part, entry));
    } else
      for (let more = least; more < most; more += 1)
        entry = add({ kind: "fork", ways: [build(part, entry), next] });
    for (let must = 0; must < least; must += 1) entry = build(part, entry);
    return entry;
  };

  let start: number;
  try {
    start = build(pattern, 0);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }

  return (text) => {
    const letters = [...text];
    if (letters.length * states.length > mostWork) return undefined;
    let current = new Set<number>();
    for (let at = 0; at <= letters.length; at += 1) {
      const around = { before: letters[at - 1], after: letters[at] };
      const reached = new Set<number>();
      const waiting = [start, ...current];
      const moved = new Set<number>();
      for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
        if (reached.has(index)) continue;
        reached.add(index);
        const state = states[index];
        if (state === undefined) continue;
        if (state.kind === "end") return true;
        if (state.kind === "fork") waiting.push(...state.ways);
        else if (state.kind === "place") {
          if (state.holds(around)) waiting.push(state.next);
        } else if (around.after !== undefined && state.fits(around.after)) moved.add(state.next);
      }
      current = moved;
    }
    return false;
  };
}
