import type { Direction } from "./difference.ts";
import type { Json } from "./json.ts";
import type { Level } from "./rule.ts";

/** A judged difference. */
export interface Change {
  /** The id of the rule that judged it. */
  readonly rule: string;
  readonly level: Level;
  readonly direction: Direction;
  readonly pointer: string;
  readonly message: string;
  readonly base: Json;
  readonly revision: Json;
}

/** What a semantic-version number has to do. */
export type Bump = "major" | "minor" | "patch" | "none";

export interface Judgement {
  readonly bump: Bump;
  readonly changes: readonly Change[];
}
