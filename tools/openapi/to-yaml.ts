import { dump } from "js-yaml";
import type { Json } from "./json.ts";

/**
 * A document as YAML: no anchors, no folded lines, keys in the order given, one final newline.
 * A text of several million characters overflows the dumper's regular expressions; then the document
 * is written as JSON, which is YAML too.
 */
export function toYaml(document: Json): string {
  try {
    return dump(document, { lineWidth: -1, noRefs: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return `${JSON.stringify(document, null, 2)}\n`;
  }
}
