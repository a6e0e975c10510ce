import { isObject, type OpenApiDocument } from "../model/document.ts";
import type { GeneratedFile } from "../model/generated-file.ts";
import type { RegisteredModel } from "../model/registered-model.ts";
import { header } from "../print/header.ts";
import { printJsDoc } from "../print/jsdoc.ts";
import { printValue } from "../print/literal.ts";
import { selfContained } from "../registry/self-contained-schema.ts";
import { printLoaders } from "./loaders.ts";

const constraints: readonly string[] = (
  "type enum const default format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength " +
  "pattern items prefixItems minItems maxItems uniqueItems contains properties patternProperties required " +
  "additionalProperties minProperties maxProperties propertyNames allOf anyOf oneOf not deprecated"
).split(" ");

const types = `
/** JSON Schema of a model's input, or of a part of it: only what decides whether a value is valid, no \`$ref\`. */
export interface InputSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: InputSchema | boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: { readonly [name: string]: InputSchema | boolean };
  readonly required?: readonly string[];
  readonly additionalProperties?: InputSchema | boolean;
  readonly allOf?: readonly (InputSchema | boolean)[];
  readonly anyOf?: readonly (InputSchema | boolean)[];
  readonly oneOf?: readonly (InputSchema | boolean)[];
  readonly not?: InputSchema | boolean;
  readonly deprecated?: boolean;
  readonly [keyword: string]: unknown;
}
`;

/** One module a model with the schema that its input is checked against, and a table of loaders. */
export function emitValidators(
  document: OpenApiDocument,
  models: readonly RegisteredModel[],
): GeneratedFile[] {
  const schemas = models.map((model) => ({
    path: `input-schemas/${model.stem}.gen.ts`,
    text:
      `${header}import type { InputSchema } from "../input-schemas.gen.ts";\n\n` +
      `${printJsDoc([`What the input of ${model.name} must satisfy.`])}` +
      `export const inputSchema: InputSchema = ${printValue(onlyConstraints(selfContained(document, model.input)))};\n`,
  }));
  const loaders = printLoaders({
    models,
    folder: "input-schemas",
    name: "inputSchemas",
    module: "{ readonly inputSchema: InputSchema }",
    documentation: "Loads the input schema of one model, on demand. Look names up with `Object.hasOwn`.",
  });
  return [{ path: "input-schemas.gen.ts", text: `${header}${types}${loaders}` }, ...schemas];
}

// Descriptions and extensions would be most of the bytes a browser loads to check an input.
function onlyConstraints(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(onlyConstraints);
  if (!isObject(schema)) return schema;
  const kept = constraints.filter(
    (keyword) => Object.hasOwn(schema, keyword) && !isOpen(keyword, schema[keyword]),
  );
  return Object.fromEntries(kept.map((keyword) => [keyword, constraint(keyword, schema[keyword])]));
}

function constraint(keyword: string, value: unknown): unknown {
  if (["enum", "const", "default", "required", "type"].includes(keyword)) return value;
  if (["properties", "patternProperties"].includes(keyword) && isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, onlyConstraints(schema)]));
  }
  return onlyConstraints(value);
}

function isOpen(keyword: string, value: unknown): boolean {
  return keyword === "additionalProperties" && value === true;
}
