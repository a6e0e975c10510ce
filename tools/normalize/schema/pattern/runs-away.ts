import { type Positions, positionsOf } from "./positions.ts";
import { readPattern, UnreadPattern } from "./read-pattern.ts";

/** Steps that the search may take before a pattern counts as one that cannot be shown to be quick. */
const mostSteps = 400_000;

class TooLong extends Error {
  override readonly name = "TooLong";
}

/**
 * Whether a backtracking engine may take more than quadratic time for a text made to hurt: some loop leads back to
 * itself in two ways on one text (`(a+)+`), or three loops can share a text between them (`a*a*a*$`). True too where
 * that cannot be told. Expects what `new RegExp(pattern, "u")` accepts.
 */
export function runsAway(pattern: string): boolean {
  try {
    const positions = positionsOf(readPattern(pattern));
    if (positions === undefined) return true;
    const components = componentsOf(positions.follow);
    return isExponential(positions, components) || isSteep(positions, components);
  } catch (error) {
    if (error instanceof TooLong) return true;
    // A repeated group that holds a repeat, or a back-reference: too much to be read here.
    if (error instanceof UnreadPattern)
      return /[*+}][^()]*\)(?:[*+]|\{\d+,)/u.test(pattern) || /\\[1-9k]/u.test(pattern);
    throw error;
  }
}

/** Per position the number of its loop, -1 for one that never comes back to itself. */
function componentsOf(follow: Positions["follow"]): number[] {
  const reached = follow.map((_, start) => {
    const seen = new Set<number>();
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
      for (const next of follow[at]?.keys() ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          waiting.push(next);
        }
    return seen;
  });
  return follow.map((_, at) => {
    if (reached[at]?.has(at) !== true) return -1;
    return follow.findIndex(
      (_, other) => reached[at]?.has(other) === true && reached[other]?.has(at) === true,
    );
  });
}

/** Two ways from a position of a loop back to itself that take the same letters. */
function isExponential({ follow, overlap }: Positions, components: readonly number[]): boolean {
  const inside = (from: number): [number, number][] =>
    [...(follow[from] ?? [])].filter(
      ([to]) => components[from] !== -1 && components[to] === components[from],
    );
  if (follow.some((_, from) => inside(from).some(([, ways]) => ways > 1))) return true;
  const size = follow.length;
  const forward = new Set<number>();
  const before = new Map<number, number[]>();
  const waiting = follow.flatMap((_, at) => (components[at] === -1 ? [] : [at * size + at]));
  for (const pair of waiting) forward.add(pair);
  let steps = 0;
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const [left, right] = [Math.floor(pair / size), pair % size];
    for (const [one] of inside(left))
      for (const [other] of inside(right)) {
        steps += 1;
        if (steps > mostSteps) throw new TooLong();
        if (overlap[one]?.[other] !== true) continue;
        const next = one * size + other;
        before.set(next, [...(before.get(next) ?? []), pair]);
        if (forward.has(next)) continue;
        forward.add(next);
        waiting.push(next);
      }
  }
  const back = new Set<number>();
  const returning = follow.map((_, at) => at * size + at);
  for (let pair = returning.pop(); pair !== undefined; pair = returning.pop())
    for (const earlier of before.get(pair) ?? []) {
      if (back.has(earlier)) continue;
      if (Math.floor(earlier / size) !== earlier % size) return true;
      back.add(earlier);
      returning.push(earlier);
    }
  return false;
}

/** Three loops one behind the other that can each take letters of the others: cubic time or worse. */
function isSteep(positions: Positions, components: readonly number[]): boolean {
  const loops = components.flatMap((loop, at) => (loop === -1 ? [] : [at]));
  const budget = { steps: mostSteps };
  const behind = new Map<number, Set<number>>();
  for (const from of loops)
    for (const to of loops) {
      const [first, second] = [components[from] ?? -1, components[to] ?? -1];
      if (first === second || behind.get(first)?.has(second) === true) continue;
      if (sharesText(positions, { components, from, to, budget }))
        behind.set(first, (behind.get(first) ?? new Set()).add(second));
    }
  return [...behind.values()].some((seconds) => [...seconds].some((second) => behind.has(second)));
}

/** Whether one text leads from `from` back to itself, from `from` to `to`, and from `to` back to itself. */
function sharesText(
  { follow, overlap }: Positions,
  search: {
    components: readonly number[];
    from: number;
    to: number;
    budget: { steps: number };
  },
): boolean {
  const { components, from, to, budget } = search;
  const size = follow.length;
  const goal = (from * size + to) * size + to;
  const start = (from * size + from) * size + to;
  const seen = new Set([start]);
  const waiting = [start];
  for (let triple = waiting.pop(); triple !== undefined; triple = waiting.pop()) {
    const [low, middle, high] = [
      Math.floor(triple / size / size),
      Math.floor(triple / size) % size,
      triple % size,
    ];
    for (const one of follow[low]?.keys() ?? []) {
      if (components[one] !== components[from]) continue;
      for (const two of follow[middle]?.keys() ?? []) {
        if (overlap[one]?.[two] !== true) continue;
        for (const three of follow[high]?.keys() ?? []) {
          budget.steps -= 1;
          if (budget.steps < 0) throw new TooLong();
          if (components[three] !== components[to]) continue;
          if (overlap[two]?.[three] !== true || overlap[one]?.[three] !== true) continue;
          const next = (one * size + two) * size + three;
          if (next === goal) return true;
          if (!seen.has(next)) {
            seen.add(next);
            waiting.push(next);
          }
        }
      }
    }
  }
  return false;
}
