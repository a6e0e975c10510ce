import type { ErrorObject } from "ajv";
import type { InvalidField } from "../problems/problem.ts";

interface Described {
  readonly type: string;
  readonly describe: (error: ErrorObject, field: string) => string;
  /** For rules about a property of the object at fault: that property. */
  readonly property?: (error: ErrorObject) => string;
}

const limit = (error: ErrorObject): string => String(error.params.limit);

/** How each rule of JSON Schema is called and worded in an `invalid_fields` entry. */
const rules: Readonly<Record<string, Described>> = {
  required: { type: "required", describe: (error) => `${String(error.params.missingProperty)} is required` },
  type: {
    type: "invalid_type",
    describe: (error) =>
      `Invalid type. Expected: ${[error.params.type].flat().join("/")}, given: ${typeName(error.data)}`,
  },
  maximum: { type: "number_lte", describe: (error) => `Must be less than or equal to ${limit(error)}` },
  minimum: { type: "number_gte", describe: (error) => `Must be greater than or equal to ${limit(error)}` },
  exclusiveMaximum: { type: "number_lt", describe: (error) => `Must be less than ${limit(error)}` },
  exclusiveMinimum: { type: "number_gt", describe: (error) => `Must be greater than ${limit(error)}` },
  multipleOf: {
    type: "multiple_of",
    describe: (error) => `Must be a multiple of ${String(error.params.multipleOf)}`,
  },
  enum: {
    type: "enum",
    describe: (error, field) =>
      `${field} must be one of the following: ${choices(error.params.allowedValues)}`,
  },
  const: {
    type: "const",
    describe: (error, field) => `${field} does not match: ${JSON.stringify(error.params.allowedValue)}`,
  },
  additionalProperties: {
    type: "additional_property_not_allowed",
    describe: (error) => `Additional property ${String(error.params.additionalProperty)} is not allowed`,
  },
  maxLength: {
    type: "string_lte",
    describe: (error) => `String length must be less than or equal to ${limit(error)}`,
  },
  minLength: {
    type: "string_gte",
    describe: (error) => `String length must be greater than or equal to ${limit(error)}`,
  },
  pattern: {
    type: "pattern",
    describe: (error) => `Does not match pattern '${String(error.params.pattern)}'`,
  },
  format: { type: "format", describe: (error) => `Does not match format '${String(error.params.format)}'` },
  maxItems: { type: "array_max_items", describe: (error) => `Array must have at most ${limit(error)} items` },
  minItems: {
    type: "array_min_items",
    describe: (error) => `Array must have at least ${limit(error)} items`,
  },
  uniqueItems: { type: "unique", describe: () => "array items must be unique" },
};

/** Rules that only say that a rule inside them failed. */
const wrappers = new Set(["allOf", "if", "then", "else", "$ref"]);

/** What a validator found, as the gateway words it. `root` stands for the whole value in a field's name. */
export function invalidFields(found: { errors: readonly ErrorObject[]; root: string }): InvalidField[] {
  const fields = found.errors
    .filter((error) => !wrappers.has(error.keyword))
    .map((error) => {
      const field = fieldName({ path: error.instancePath, root: found.root });
      const rule = rules[error.keyword];
      return {
        type: rule?.type ?? error.keyword,
        field,
        description: rule?.describe(error, field) ?? error.message ?? "is not valid",
      };
    });
  const seen = new Set<string>();
  return fields.filter((field) => {
    const key = `${field.field} ${field.description}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

function fieldName(place: { path: string; root: string }): string {
  const steps = place.path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (place.root !== "") steps.unshift(place.root);
  return steps.length === 0 ? "(root)" : steps.join(".");
}

const choices = (values: unknown): string =>
  (Array.isArray(values) ? values : []).map((value) => JSON.stringify(value)).join(", ");

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
