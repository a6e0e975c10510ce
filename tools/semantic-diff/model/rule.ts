import type { Direction } from "./difference.ts";

/**
 * - `breaking`: a program written against the base can be refused, be handed something it was never told of, get
 *   another result for the same call, or no longer compile.
 * - `compatible`: every such program goes on as before; something new can be said or seen.
 * - `annotation`: only words for people changed.
 */
export type Level = "breaking" | "compatible" | "annotation";

/** From the mildest to the gravest. */
export const LEVELS: readonly Level[] = ["annotation", "compatible", "breaking"];

/** The opinion on one kind of difference in one direction. */
export interface Rule {
  readonly id: string;
  /** The kind of difference that it judges. */
  readonly observes: string;
  readonly direction: Direction;
  readonly level: Level;
  /** The folder it stands in. */
  readonly area: string;
  /** One sentence for a user; `{place}`, `{name}`, `{base}` and `{revision}` are filled in. */
  readonly message: string;
  /** Why this level, where the law of narrowing and widening does not say it. */
  readonly why?: string;
}
