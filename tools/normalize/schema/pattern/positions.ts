import type { Part } from "./model.ts";

/** The letters of a pattern as places, and in how many ways (1, or 2 for more) each is reached from another. */
export interface Positions {
  /** Per position, whether it can take the same letter as another. */
  readonly overlap: readonly (readonly boolean[])[];
  readonly follow: readonly ReadonlyMap<number, number>[];
}

/** More positions are not looked at. */
const mostPositions = 120;
/** `{1,64}` is as good as a loop; fewer rounds are written out, as are `{4}` and the like. */
const mostRounds = 3;
const mostExactRounds = 8;

const anyLetter = "[\\s\\S]";

type Ways = ReadonlyMap<number, number>;

interface Shape {
  readonly first: Ways;
  readonly last: Ways;
  readonly empty: number;
}

function cap(ways: number): number {
  return Math.min(ways, 2);
}

function add(left: Ways, right: Ways, times: number): Ways {
  const sum = new Map(left);
  if (times > 0) for (const [at, ways] of right) sum.set(at, cap((sum.get(at) ?? 0) + ways * times));
  return sum;
}

const none: Shape = { first: new Map(), last: new Map(), empty: 1 };

/** Undefined where the pattern has too many positions. */
export function positionsOf(pattern: Part): Positions | undefined {
  const atoms: (string | undefined)[] = [];
  const follow: Map<number, number>[] = [];

  const place = (atom: string | undefined): Shape => {
    const at = atoms.push(atom) - 1;
    if (at >= mostPositions) throw new RangeError("too many positions");
    follow.push(new Map());
    return { first: new Map([[at, 1]]), last: new Map([[at, 1]]), empty: 0 };
  };

  const link = (last: Ways, first: Ways): void => {
    for (const [from, before] of last)
      for (const [to, after] of first) {
        const known = follow[from];
        known?.set(to, cap((known.get(to) ?? 0) + before * after));
      }
  };

  const join = (left: Shape, right: Shape): Shape => {
    link(left.last, right.first);
    return {
      first: add(left.first, right.first, left.empty),
      last: add(right.last, left.last, right.empty),
      empty: cap(left.empty * right.empty),
    };
  };

  const loop = (part: Part, least: number): Shape => {
    const inner = build(part);
    link(inner.last, inner.first);
    return { ...inner, empty: least === 0 ? 1 : cap(inner.empty) };
  };

  const build = (part: Part): Shape => {
    switch (part.kind) {
      case "letter":
        return place(part.atom);
      case "start":
      case "end":
        return place(undefined);
      case "nothing":
        return none;
      case "sequence":
        return part.parts.reduce<Shape>((before, inner) => join(before, build(inner)), none);
      case "choice":
        return part.parts.map(build).reduce((left, right) => ({
          first: add(left.first, right.first, 1),
          last: add(left.last, right.last, 1),
          empty: cap(left.empty + right.empty),
        }));
      case "repeat":
        return repeat(part);
    }
  };

  const repeat = ({ part, least, most }: Part & { kind: "repeat" }): Shape => {
    if (most === 0) return none;
    if (most > (least === most ? mostExactRounds : mostRounds)) return loop(part, least);
    let shape: Shape = none;
    for (let round = 0; round < most; round += 1) {
      const inner = build(part);
      shape = join(shape, round < least ? inner : { ...inner, empty: cap(inner.empty + 1) });
    }
    return shape;
  };

  try {
    // A pattern that does not begin with `^` is tried from every letter on, as if any text stood before it.
    const anything = place(anyLetter);
    link(anything.last, anything.first);
    const whole = build(pattern);
    link(anything.last, whole.first);
    if (whole.empty > 0) return { overlap: [], follow: [] };
    // Where the pattern may end without `$` it has fitted, and nothing behind is tried again.
    for (const at of whole.last.keys()) if (atoms[at] !== undefined) follow[at]?.clear();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return { overlap: overlaps(atoms), follow };
}

/** Letters that stand for all: ASCII, a few others, and those that the pattern names. */
function samples(atoms: readonly (string | undefined)[]): string[] {
  const letters = new Set(["\n", "\t", "é", "中", "あ", "😀", "\u00a0"]);
  for (let code = 0x20; code < 0x7f; code += 1) letters.add(String.fromCharCode(code));
  for (const atom of atoms) for (const letter of [...(atom ?? "")].slice(0, 200)) letters.add(letter);
  return [...letters];
}

function overlaps(atoms: readonly (string | undefined)[]): boolean[][] {
  const letters = samples(atoms);
  const known = new Map<string, boolean[]>();
  const fitting = atoms.map((atom) => {
    if (atom === undefined) return [];
    const before = known.get(atom);
    if (before !== undefined) return before;
    const single = new RegExp(`^(?:${atom})$`, "u");
    const fits = letters.map((letter) => single.test(letter));
    known.set(atom, fits);
    return fits;
  });
  return fitting.map((left) => fitting.map((right) => left.some((fits, at) => fits && right[at] === true)));
}
