import { dump } from "js-yaml";
import type { Json } from "./json.ts";

/** A document as YAML: no anchors, no folded lines, keys in the order given, one final newline. */
export function toYaml(document: Json): string {
  return dump(document, { lineWidth: -1, noRefs: true });
}
