/** The part of JSON Schema that inputs use and this package reads. Keywords it does not know are not checked. */
export interface PropertySchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly contentEncoding?: string;
  readonly description?: string;
  readonly "x-source-description"?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: PropertySchema;
}

export interface InputSchema {
  readonly properties: Readonly<Record<string, PropertySchema>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}

export function typesOf(schema: PropertySchema): readonly string[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === "string" ? [schema.type] : schema.type;
}

/** True where the value is a file's bytes, sent as a URL or data URI. */
export function isFileInput(schema: PropertySchema): boolean {
  const formats = ["uri", "uri-reference", "url", "binary", "byte", "data-url"];
  return (
    typesOf(schema).includes("string") &&
    schema.enum === undefined &&
    (formats.includes(schema.format ?? "") || schema.contentEncoding === "base64")
  );
}
