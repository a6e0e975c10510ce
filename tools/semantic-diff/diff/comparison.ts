import type { Direction } from "../model/difference.ts";
import type { Json } from "../model/json.ts";
import type { Node } from "../model/node.ts";
import type { Reader } from "./reader.ts";

/** The same thing in both documents. */
export interface Pair<T> {
  readonly base: T;
  readonly revision: T;
}

/** A difference as its finder sees it: nodes instead of pointers and values. */
export interface Sighting {
  readonly kind: string;
  readonly direction: Direction;
  readonly base?: Node | undefined;
  readonly revision?: Node | undefined;
  readonly name?: string;
  /** What to report where the node's whole value is not the point, e.g. one member of an enum. */
  readonly values?: Pair<Json>;
}

/** What every comparing function is handed. */
export interface Comparison {
  readonly readers: Pair<Reader>;
  /** Takes down what was seen. */
  report(sighting: Sighting): void;
  /** Compares schemas; several nodes on one side hold at once, none means that anything is valid. */
  compareSchemas(nodes: Pair<readonly Node[]>, direction: Direction): void;
  /** Whether the schemas mean the same, whatever they are called and wherever they stand. */
  meanTheSame(nodes: Pair<readonly Node[]>): boolean;
}
