import type { Json } from "./json.ts";

/** A value together with where it stands. `file` is "" for the document itself, else the file a `$ref` led to. */
export interface Node {
  readonly file: string;
  /** JSON Pointer inside the file, e.g. `/paths/~1things/get`. */
  readonly pointer: string;
  readonly value: Json;
}

/** An OpenAPI description with every file that its `$ref`s lead to. */
export interface ApiDocument {
  /** What the user called it: a path or a git ref. */
  readonly name: string;
  /** Parsed files by their path relative to the document; the document itself is "". */
  readonly files: ReadonlyMap<string, Json>;
}
