import type { OpenApiDocument, Schema } from "../../document/model.ts";
import { follow } from "../../document/resolve-reference.ts";
import { fittingText } from "../../pattern/fitting-text.ts";
import type { Random } from "../../random/random.ts";

interface Place {
  /** Where `$ref`s lead. */
  readonly document: OpenApiDocument;
  readonly schema: Schema;
  readonly random: Random;
  readonly depth: number;
}

/** Below this only what must be there is made: schemas may be wide, and may hold themselves. */
const deepest = 5;

/** Below this nothing is made at all, which only a schema that must hold itself comes to. */
const bottom = 30;

/**
 * JSON that fits a schema: the schema's own example, default or choice where it has
 * one, else a value drawn within its bounds. Optional properties are filled in too, since people want to see them.
 */
export function synthesise(make: { document: OpenApiDocument; schema: Schema; random: Random }): unknown {
  return valueFor({ ...make, depth: 0 });
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === "number" ? value : otherwise;

function valueFor(place: Place): unknown {
  const schema = settle(place);
  if (place.depth > bottom) return null;
  if ("const" in schema) return schema.const;
  if ("example" in schema) return schema.example;
  if (Array.isArray(schema.examples) && schema.examples.length > 0) return schema.examples[0];
  if ("default" in schema) return schema.default;
  if (Array.isArray(schema.enum) && schema.enum.length > 0)
    return schema.enum[place.random.between({ from: 0, to: schema.enum.length - 1 })];
  switch (typeOf(schema)) {
    case "object":
      return objectFor({ ...place, schema });
    case "array":
      return listFor({ ...place, schema });
    case "boolean":
      return place.random.next() < 0.5;
    case "null":
      return null;
    case "integer":
    case "number":
      return numberFor({ ...place, schema });
    default:
      return textFor({ ...place, schema });
  }
}

/** One schema out of a `$ref`, `oneOf`, `anyOf` and `allOf`; of alternatives the first that is not null, deep down null. */
function settle({ document, schema: given, depth }: Pick<Place, "document" | "schema" | "depth">): Schema {
  const schema: Schema = follow({ document, value: given });
  const settled = (inner: unknown): Schema =>
    settle({ document, schema: isSchema(inner) ? inner : {}, depth: depth + 1 });
  const choices = schema.oneOf ?? schema.anyOf;
  if (depth > bottom) return {};
  if (Array.isArray(choices)) {
    const isNull = (choice: Schema): boolean => choice.type === "null";
    const members = choices.filter(isSchema);
    const chosen =
      (depth >= deepest ? members.find(isNull) : undefined) ?? members.find((choice) => !isNull(choice));
    const { oneOf: _, anyOf: __, ...rest } = schema;
    return chosen === undefined ? rest : merge([settled(rest), settled(chosen)]);
  }
  if (!Array.isArray(schema.allOf)) return schema;
  const { allOf, ...rest } = schema;
  return merge([...allOf.map(settled), rest]);
}

function merge(parts: readonly Schema[]): Schema {
  const properties = Object.assign({}, ...parts.map((part) => part.properties)) as object;
  const required = parts.flatMap((part) => (Array.isArray(part.required) ? part.required : []));
  const merged = Object.assign({}, ...parts) as Record<string, unknown>;
  if (Object.keys(properties).length > 0) merged.properties = properties;
  if (required.length > 0) merged.required = required;
  return merged;
}

function typeOf(schema: Schema): string {
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== "null") : schema.type;
  if (typeof type === "string") return type;
  if (isSchema(schema.properties) || "required" in schema) return "object";
  return "items" in schema || "prefixItems" in schema ? "array" : "string";
}

function objectFor(place: Place): Record<string, unknown> {
  const { schema, depth } = place;
  const properties = isSchema(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required : [];
  const named = Object.entries(properties)
    // Deep down only what must be there, for schemas may be very wide.
    .filter(([name]) => depth < deepest || required.includes(name))
    .map(([name, property]) => [
      name,
      valueFor({ ...place, schema: isSchema(property) ? property : {}, depth: depth + 1 }),
    ]);
  const unnamed = required
    .filter((name): name is string => typeof name === "string" && !(name in properties))
    .map((name) => [
      name,
      valueFor({
        ...place,
        schema: isSchema(schema.additionalProperties) ? schema.additionalProperties : {},
        depth: depth + 1,
      }),
    ]);
  return Object.fromEntries([...named, ...unnamed]);
}

function listFor(place: Place): unknown[] {
  const { schema, depth } = place;
  const fixed = Array.isArray(schema.prefixItems) ? schema.prefixItems.filter(isSchema) : [];
  const items = isSchema(schema.items) ? schema.items : {};
  const least = numberOr(schema.minItems, 0);
  const wanted = depth >= deepest ? least : Math.max(least, Math.min(2, numberOr(schema.maxItems, 2)));
  const length = Math.max(fixed.length, schema.items === false ? 0 : wanted);
  const item = (at: number): unknown => valueFor({ ...place, schema: fixed[at] ?? items, depth: depth + 1 });
  if (schema.uniqueItems !== true) return Array.from({ length }, (_, at) => item(at));
  const made = new Map<string, unknown>();
  for (let draw = 0; draw < length * 20 && made.size < length; draw += 1) {
    const drawn = item(made.size);
    made.set(JSON.stringify(drawn), drawn);
  }
  return [...made.values()];
}

function numberFor({ schema, random }: Place): number {
  const whole = typeOf(schema) === "integer";
  const step = numberOr(schema.multipleOf, whole ? 1 : 0.01);
  const low = numberOr(
    schema.minimum,
    numberOr(schema.exclusiveMinimum, Math.min(0, numberOr(schema.maximum, 0) - 100)),
  );
  const high = Math.max(low, numberOr(schema.maximum, numberOr(schema.exclusiveMaximum, low + 100)));
  let first = Math.ceil(low / step - 1e-9);
  let last = Math.floor(high / step + 1e-9);
  if (first * step <= numberOr(schema.exclusiveMinimum, Number.NEGATIVE_INFINITY)) first += 1;
  if (last * step >= numberOr(schema.exclusiveMaximum, Number.POSITIVE_INFINITY)) last -= 1;
  if (last < first) return (low + high) / 2;
  const value = random.between({ from: first, to: last }) * step;
  return whole ? Math.round(value) : Number(value.toFixed(8));
}

const words =
  "amber birch cedar delta ember fjord grove harbor iris juniper kelp lagoon maple north opal pine".split(
    " ",
  );

const hex = (random: Random, length: number): string =>
  Array.from({ length }, () => random.between({ from: 0, to: 15 }).toString(16)).join("");

const formats: Readonly<Record<string, (random: Random) => string>> = {
  "date-time": () => "2025-01-01T00:00:00Z",
  date: () => "2025-01-01",
  time: () => "00:00:00Z",
  duration: () => "PT1S",
  email: (random) => `${random.letters(6)}@example.com`,
  uri: (random) => `https://example.com/${random.letters(8)}`,
  url: (random) => `https://example.com/${random.letters(8)}`,
  "uri-reference": (random) => `/${random.letters(8)}`,
  hostname: () => "example.com",
  ipv4: () => "192.0.2.1",
  ipv6: () => "2001:db8::1",
  uuid: (random) =>
    `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-8${hex(random, 3)}-${hex(random, 12)}`,
  byte: (random) => btoa(random.letters(9)),
};

function textFor({ schema, random }: Place): string {
  const format = typeof schema.format === "string" ? formats[schema.format] : undefined;
  const next = (): number => random.next();
  if (format !== undefined) return fittingText({ schema, otherwise: format(random), next });
  const word = (): string => words[random.between({ from: 0, to: words.length - 1 })] ?? "amber";
  let text = `${word()} ${word()}`;
  while (text.length < numberOr(schema.minLength, 0)) text += ` ${word()}`;
  const cut = text.slice(0, numberOr(schema.maxLength, text.length));
  return fittingText({ schema, otherwise: cut, next });
}
