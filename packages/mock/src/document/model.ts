/** The parts of an OpenAPI 3.1 document that the mock looks at. Everything else passes through untouched. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type Schema = { readonly [keyword: string]: unknown };

/** A parsed OpenAPI document, `$ref`s still in place. */
export type OpenApiDocument = { readonly [key: string]: unknown };

/** Methods an OpenAPI path item may have, lower-case as in the document. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type Method = (typeof methods)[number];

/** One path and method of the document, `$ref`s of its own parts resolved one level. */
export interface Operation {
  readonly method: Method;
  /** As the document writes it: `/replicate/v1/predictions/{id}`. */
  readonly path: string;
  readonly operationId: string;
  /** False when the document says `security: []`: no key is asked for. */
  readonly needsKey: boolean;
  readonly parameters: readonly Parameter[];
  readonly bodies: readonly MediaBody[];
  readonly bodyRequired: boolean;
  readonly responses: readonly ResponseShape[];
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly schema: Schema;
}

export interface MediaBody {
  readonly contentType: string;
  readonly schema: Schema | undefined;
  /** The values of `example` and `examples`, in the document's order. */
  readonly examples: readonly unknown[];
}

export interface ResponseShape {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly bodies: readonly MediaBody[];
}

/** A model that the document lets people run. */
export interface ModelEntry {
  /** `owner/name`. */
  readonly name: string;
  /** 64 hexadecimal digits, or `hidden` when the document pins none. */
  readonly version: string;
  /** Schema of a create's body, for the validator; may hold `$ref`s. */
  readonly request: Schema;
  /** Schema of a create's `input`, `$ref`s resolved. */
  readonly input: Schema;
  /** The defaults of the input's properties. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Inputs that say how many steps are computed, of those that have a default: `num_inference_steps`. */
  readonly stepInputs: readonly string[];
  /** Schema of a finished prediction's `output`, `$ref`s resolved; `{}` when the document says nothing. */
  readonly output: Schema;
  /** The create routes that take this model: its own path, or the shared one that asks for a version. */
  readonly paths: readonly string[];
}

/** What a document offers, read once per load. */
export interface Api {
  readonly document: OpenApiDocument;
  readonly title: string;
  readonly version: string;
  readonly models: readonly ModelEntry[];
  /** The same by their names, for documents with a thousand of them. */
  readonly modelsByName: ReadonlyMap<string, ModelEntry>;
  /** What stands before `/predictions` and `/models` in the document's paths: `["/replicate/v1"]`. */
  readonly prefixes: readonly string[];
  /** What callers may put before the document's paths: the paths of its servers. */
  readonly basePaths: readonly string[];
  readonly operations: readonly Operation[];
}
