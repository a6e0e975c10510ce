// Generated from the gateway's OpenAPI document. Do not edit: generate it again instead.

/** JSON Schema of a model's input, or of a part of it: only what decides whether a value is valid, no `$ref`. */
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

/** Loads the input schema of one model, on demand. Look names up with `Object.hasOwn`. */
export const inputSchemas: { readonly [model: string]: () => Promise<{ readonly inputSchema: InputSchema }> } = {
  "lucataco/animate-diff": () => import("./input-schemas/lucataco__animate-diff.gen.ts"),
  "riffusion/riffusion": () => import("./input-schemas/riffusion__riffusion.gen.ts"),
};
