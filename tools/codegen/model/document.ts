/** A JSON Schema 2020-12 object; keywords this room does not read stay reachable as `unknown`. */
export interface SchemaObject {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

export type Schema = SchemaObject | boolean;

export interface Operation {
  readonly [field: string]: unknown;
  readonly operationId?: string;
  readonly summary?: string;
  readonly requestBody?: unknown;
}

/** An OpenAPI 3.1 document as far as this room relies on it. */
export interface OpenApiDocument {
  readonly [field: string]: unknown;
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** True for objects that are neither arrays nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
