import type { Finding } from "@predgate-tools/openapi/finding.ts";
import type { Endpoint, Schema } from "./endpoint.ts";

/** A file of the sources folder, decoded. */
export interface SourceFile {
  /** Path below the folder, with `/`; what findings call the page. */
  readonly page: string;
  readonly text: string;
}

/** What a reader found on one page. A page may describe several endpoints, or only shared schemas. */
export interface ParsedPage {
  readonly page: string;
  readonly format: string;
  readonly endpoints: readonly Endpoint[];
  readonly schemas: readonly NamedSchema[];
  readonly findings: readonly Finding[];
}

/** A schema that a page shares under a name; `$ref`s in the page's schemas read `#/components/schemas/<name>`. */
export interface NamedSchema {
  readonly page: string;
  readonly at: string;
  readonly name: string;
  readonly schema: Schema;
}

/** Where something stands in a page; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly page: string;
  readonly line: number;
  readonly column: number;
}

/** Why a page could not be read. */
export interface PageFailure extends Place {
  readonly message: string;
}
