import type { MediaRenderer, OutputNode, OutputRequest } from "../media/model.ts";
import { type Random, randomFrom } from "../random/random.ts";
import { sampleFor } from "./sample-file.ts";

type Schema = { readonly [keyword: string]: unknown };

/**
 * The renderer of last resort: makes an output that fits the document's schema, from its examples where it
 * has any and from the seed where it has none. Every URI becomes a small file that the mock serves.
 */
export const synthesiser: MediaRenderer = {
  name: "synthesised",
  describe: (request) => {
    const random = randomFrom(`${request.seed}/${request.model}/output`);
    const output = nodeFor({
      schema: request.output,
      random,
      name: "output",
      request,
      depth: 0,
      count: { files: 0 },
    });
    return { output, computeSeconds: 4 };
  },
};

interface Place {
  readonly schema: Schema;
  readonly random: Random;
  /** Property under which the value stands. */
  readonly name: string;
  readonly request: OutputRequest;
  readonly depth: number;
  readonly count: { files: number };
}

function nodeFor(place: Place): OutputNode {
  const schema = pick(place.schema);
  const value = fixedValue({ schema, random: place.random });
  if (isFile(schema)) return fileNode({ ...place, schema }, typeof value === "string" ? value : undefined);
  if (value !== undefined && typeof value !== "object") return { kind: "value", value };
  if (value === null) return { kind: "value", value: null };
  const type = typeOf(schema);
  if (type === "array") {
    const items = isSchema(schema.items) ? schema.items : {};
    const length = Math.max(numberOr(schema.minItems, 1), Math.min(2, numberOr(schema.maxItems, 2)));
    if (Array.isArray(value)) return literal(value);
    return {
      kind: "list",
      items: Array.from({ length }, () => nodeFor({ ...place, schema: items, depth: place.depth + 1 })),
    };
  }
  if (type === "object") {
    if (value !== undefined) return literal(value);
    if (place.depth > 8) return { kind: "fields", fields: {} };
    const properties = isSchema(schema.properties) ? schema.properties : {};
    return {
      kind: "fields",
      fields: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [
          name,
          nodeFor({ ...place, schema: isSchema(property) ? property : {}, name, depth: place.depth + 1 }),
        ]),
      ),
    };
  }
  return { kind: "value", value: scalar({ schema, type, place }) };
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === "number" ? value : otherwise;

/** One schema out of `oneOf`, `anyOf` and `allOf`, the first that is not null. */
function pick(schema: Schema): Schema {
  const choices = schema.oneOf ?? schema.anyOf;
  if (Array.isArray(choices)) {
    const first = choices.filter(isSchema).find((choice) => choice.type !== "null");
    return first === undefined ? schema : pick(first);
  }
  if (!Array.isArray(schema.allOf)) return schema;
  const merged = schema.allOf.filter(isSchema).map(pick);
  const properties = Object.assign({}, schema.properties, ...merged.map((part) => part.properties));
  return Object.assign(
    {},
    ...merged,
    schema,
    { allOf: undefined },
    Object.keys(properties).length > 0 ? { properties } : {},
  );
}

function fixedValue({
  schema,
  random,
}: {
  schema: Schema;
  random: Random;
}): string | number | boolean | null | object | undefined {
  const usable = (value: unknown) =>
    value === null || ["string", "number", "boolean", "object"].includes(typeof value)
      ? (value as string | number | boolean | null | object)
      : undefined;
  if ("const" in schema) return usable(schema.const);
  if (Array.isArray(schema.enum) && schema.enum.length > 0)
    return usable(schema.enum[random.between({ from: 0, to: schema.enum.length - 1 })]);
  if ("example" in schema) return usable(schema.example);
  if (Array.isArray(schema.examples) && schema.examples.length > 0) return usable(schema.examples[0]);
  return "default" in schema ? usable(schema.default) : undefined;
}

function literal(value: unknown): OutputNode {
  if (Array.isArray(value)) return { kind: "list", items: value.map(literal) };
  if (isSchema(value))
    return {
      kind: "fields",
      fields: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, literal(inner)])),
    };
  return {
    kind: "value",
    value:
      typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null,
  };
}

function typeOf(schema: Schema): string {
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== "null") : schema.type;
  if (typeof type === "string") return type;
  if (isSchema(schema.properties)) return "object";
  if ("items" in schema) return "array";
  return "string";
}

const isFile = (schema: Schema): boolean =>
  typeOf(schema) === "string" &&
  (schema.format === "uri" || schema.format === "binary" || schema.format === "url");

function fileNode(place: Place, example: string | undefined): OutputNode {
  const hints = [
    example,
    place.name,
    place.schema.description,
    place.schema.title,
    place.schema.contentMediaType,
  ];
  const wanted = place.request.input.output_format ?? place.request.input.format;
  const sample = sampleFor({
    extension: typeof wanted === "string" ? wanted.toLowerCase() : undefined,
    hints: hints.filter((hint) => typeof hint === "string"),
    seed: `${place.request.model}/${place.request.seed}/${place.count.files}`,
  });
  const number = place.count.files;
  place.count.files += 1;
  const base = place.name === "output" ? "out" : place.name.replaceAll(/[^A-Za-z0-9_-]/g, "_");
  const name = number === 0 ? `${base}.${sample.extension}` : `${base}-${number}.${sample.extension}`;
  return {
    kind: "file",
    file: { name, contentType: sample.contentType, key: sample.key, render: sample.render },
  };
}

const words =
  "amber birch cedar delta ember fjord grove harbor iris juniper kelp lagoon maple north opal pine".split(
    " ",
  );

function scalar(made: { schema: Schema; type: string; place: Place }): string | number | boolean | null {
  const { schema, type, place } = made;
  const { random } = place;
  if (type === "boolean") return random.next() < 0.5;
  if (type === "null") return null;
  if (type === "integer" || type === "number") return numberFor({ schema, type, random });
  return textFor({ schema, place });
}

function numberFor({ schema, type, random }: { schema: Schema; type: string; random: Random }): number {
  const low = numberOr(schema.minimum, numberOr(schema.exclusiveMinimum, 0));
  const high = Math.max(low, numberOr(schema.maximum, numberOr(schema.exclusiveMaximum, low + 100)));
  const step = numberOr(schema.multipleOf, type === "integer" ? 1 : 0.01);
  const first = Math.ceil(low / step + (low === schema.exclusiveMinimum ? 1e-9 : 0));
  const last = Math.floor(high / step - (high === schema.exclusiveMaximum ? 1e-9 : 0));
  const value = random.between({ from: first, to: Math.max(first, last) }) * step;
  return type === "integer" ? Math.round(value) : Number(value.toFixed(6));
}

function textFor({ schema, place }: { schema: Schema; place: Place }): string {
  const { random, request } = place;
  const format = schema.format;
  if (format === "date-time") return "2025-01-01T00:00:00.000Z";
  if (format === "date") return "2025-01-01";
  if (format === "time") return "00:00:00Z";
  if (format === "email") return "someone@example.com";
  if (format === "uuid")
    return `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-8${hex(random, 3)}-${hex(random, 12)}`;
  if (format === "ipv4") return "192.0.2.1";
  if (format === "ipv6") return "2001:db8::1";
  if (format === "hostname") return "example.com";
  const prompt =
    typeof request.input.prompt === "string" && place.depth === 0 ? `${request.input.prompt}: ` : "";
  let text =
    prompt +
    Array.from({ length: 4 }, () => words[random.between({ from: 0, to: words.length - 1 })]).join(" ");
  while (text.length < numberOr(schema.minLength, 0))
    text += ` ${words[random.between({ from: 0, to: words.length - 1 })]}`;
  return text.slice(0, numberOr(schema.maxLength, text.length));
}

const hex = (random: Random, length: number): string =>
  Array.from({ length }, () => random.between({ from: 0, to: 15 }).toString(16)).join("");
