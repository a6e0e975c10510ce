import { compareDocuments } from "./diff/compare-documents.ts";
import type { Pair } from "./diff/comparison.ts";
import { judge } from "./judge/judge.ts";
import type { Judgement } from "./model/change.ts";
import type { ApiDocument } from "./model/node.ts";

/**
 * Compares two OpenAPI 3.0, 3.1 or 3.2 descriptions and judges what changed.
 *
 * @throws DocumentError when a `$ref` points at nothing or leads back to itself.
 */
export function diffDocuments(documents: Pair<ApiDocument>): Judgement {
  return judge(compareDocuments(documents));
}
