import type { Json } from "./json.ts";

/**
 * Which way the described value flows: `request` from the caller to the API, `response` from the API to the caller
 * (webhook and callback bodies too), `both` where it has no way.
 */
export type Direction = "request" | "response" | "both";

/** Something that differs between two documents: a fact without an opinion. */
export interface Difference {
  /** What kind of fact, e.g. `minimum-tightened`; a rule observes one kind in one direction. */
  readonly kind: string;
  readonly direction: Direction;
  /** Where it stands in the revision, or in the base where the revision has no such place. */
  readonly pointer: string;
  /** The property, parameter, scheme … it is about; "" where the pointer says it all. */
  readonly name: string;
  /** The name of the parameter that the pointer goes through, since pointers only number parameters; else "". */
  readonly parameter: string;
  /** The value before; null where there was none. */
  readonly base: Json;
  /** The value after; null where there is none. */
  readonly revision: Json;
}
