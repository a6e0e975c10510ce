import type { JsonObject } from "@predgate-tools/openapi/json.ts";

/** A person's decision about the document: one action of an OpenAPI Overlay, with why and on what evidence. */
export interface Ruling {
  /** The overlay's file name. */
  readonly file: string;
  /** JSON Pointer to the action in its file: `/actions/3`. */
  readonly at: string;
  /** RFC 9535 JSONPath. */
  readonly target: string;
  /** True where the target is meant to match several places. */
  readonly many: boolean;
  readonly reason: string;
  readonly evidence: string;
  readonly change: RulingChange;
}

export type RulingChange =
  | { readonly kind: "update"; readonly update: JsonObject }
  | { readonly kind: "remove" }
  /** Repeats the target's member `from` under other names: an answer that comes with several statuses. */
  | { readonly kind: "copy"; readonly from: string; readonly to: readonly string[] };

/** A file of rulings, decoded. */
export interface RulingFile {
  readonly file: string;
  readonly text: string;
}
