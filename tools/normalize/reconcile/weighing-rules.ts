import { boundsContradicted } from "./bounds-contradicted.ts";
import { enumContradicted } from "./enum-contradicted.ts";
import { requiredOmitted } from "./required-omitted.ts";
import type { EndpointRule } from "./rule.ts";
import { typeContradicted } from "./type-contradicted.ts";

/** The rules that hold each value of the examples against the schema at its place, in the order in which they run. */
export const weighingRules: readonly EndpointRule[] = [
  typeContradicted,
  enumContradicted,
  boundsContradicted,
  requiredOmitted,
];
