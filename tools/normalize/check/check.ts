import type { Finding } from "@predgate-tools/openapi/finding.ts";
import type { JsonObject } from "@predgate-tools/openapi/json.ts";

/** Something that must hold of the whole document. A finding of severity `error` keeps it from being written. */
export interface Check {
  readonly id: string;
  run(document: JsonObject): Promise<readonly Finding[]> | readonly Finding[];
}
