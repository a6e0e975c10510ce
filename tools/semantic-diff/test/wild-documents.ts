import fc from "fast-check";
import type { Json, JsonObject } from "../model/json.ts";

const name = fc.constantFrom("a", "b", "c", "__proto__", "constructor", "x/y", "~1", "");

/** JSON of any kind, `null` prototypes and all. */
const anything: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json);

/** Schemas that make sense, schemas that do not, and references between them. */
const schema: fc.Arbitrary<Json> = fc.letrec<{ schema: Json; list: Json; map: Json }>((tie) => ({
  list: fc.array(tie("schema"), { maxLength: 3, depthIdentifier: "schema" }),
  map: fc.dictionary(name, tie("schema"), { maxKeys: 3, depthIdentifier: "schema" }),
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true, depthIdentifier: "schema" },
    fc.constantFrom<Json>(
      true,
      false,
      { type: "string" },
      { type: "null" },
      { const: 1 },
      { enum: ["a", null] },
    ),
    name.map(
      (target): Json => ({
        $ref: `#/components/schemas/${target.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      }),
    ),
    fc.record(
      {
        type: fc.constantFrom<Json>("string", "integer", ["number", "null"], "object", "array"),
        minimum: fc.integer({ min: -3, max: 3 }),
        exclusiveMaximum: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.boolean()),
        minLength: fc.nat(3),
        pattern: fc.constantFrom("^a", "b$"),
        format: fc.constantFrom("uri", "date"),
        enum: fc.array(fc.constantFrom<Json>("a", "b", 1, null), { maxLength: 3 }),
        default: anything,
        properties: tie("map"),
        required: fc.array(name, { maxLength: 2 }),
        additionalProperties: tie("schema"),
        items: tie("schema"),
        prefixItems: tie("list"),
        oneOf: tie("list"),
        anyOf: tie("list"),
        allOf: tie("list"),
        not: tie("schema"),
        if: tie("schema"),
        discriminator: fc.constant({ propertyName: "a", mapping: { a: "#/components/schemas/a", b: "b" } }),
        readOnly: fc.boolean(),
        nullable: fc.boolean(),
        description: fc.string({ maxLength: 5 }),
        "x-predgate-model": fc.record({ name, version: name }),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Json>,
    anything,
  ),
})).schema;

const operation = (body: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.record(
    {
      operationId: name,
      parameters: fc.array(
        fc.record({
          allowReserved: fc.boolean(),
          allowEmptyValue: fc.boolean(),
          style: fc.constantFrom("form", "simple"),
          explode: fc.boolean(),
          deprecated: fc.boolean(),
          example: name,
          description: name,
          name,
          in: fc.constantFrom("query", "header", "path"),
          required: fc.boolean(),
          schema: body,
        }),
        { maxLength: 3 },
      ),
      requestBody: fc.record({
        required: fc.boolean(),
        content: fc.dictionary(
          fc.constantFrom("application/json", "*/*", "text/a"),
          fc.record({ schema: body, encoding: fc.dictionary(name, anything, { maxKeys: 1 }), example: name }),
        ),
      }),
      responses: fc.dictionary(
        fc.constantFrom("200", "2XX", "404", "default"),
        fc.record({
          description: name,
          headers: fc.dictionary(
            name,
            fc.record({ required: fc.boolean(), schema: body, deprecated: fc.boolean() }),
            {
              maxKeys: 2,
            },
          ),
          links: fc.dictionary(name, anything, { maxKeys: 1 }),
          content: fc.record({ "application/json": fc.record({ schema: body }) }),
        }),
      ),
      security: fc.array(fc.dictionary(name, fc.array(name, { maxLength: 2 }), { maxKeys: 2 }), {
        maxLength: 2,
      }),
      callbacks: fc.dictionary(
        name,
        fc.oneof(
          anything,
          fc.dictionary(name, fc.record({ post: fc.record({ responses: anything }) }), { maxKeys: 2 }),
        ),
        { maxKeys: 1 },
      ),
      tags: fc.array(name, { maxLength: 2 }),
      summary: name,
      servers: fc.array(fc.record({ url: name, variables: anything }), { maxLength: 2 }),
      deprecated: fc.boolean(),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Json>;

const item = (body: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.record({ get: operation(body), post: operation(body) }, { requiredKeys: [] }) as fc.Arbitrary<Json>;

/** Whole descriptions in which every `$ref` leads somewhere, and members of the wrong kind are common. */
export const wildDocument: fc.Arbitrary<JsonObject> = fc
  .record(
    {
      paths: fc.dictionary(fc.constantFrom("/a", "/a/{id}", "/a/{key}", "/b"), item(schema), { maxKeys: 3 }),
      webhooks: fc.dictionary(name, item(schema), { maxKeys: 1 }),
      security: anything,
      servers: fc.oneof(fc.array(fc.record({ url: name })), anything),
      tags: anything,
      schemas: fc.tuple(schema, schema, schema, schema, schema, schema, schema, schema),
    },
    { requiredKeys: ["schemas"] },
  )
  .map(({ schemas, ...rest }) => {
    const names = ["a", "b", "c", "__proto__", "constructor", "x/y", "~1", ""];
    const named = Object.fromEntries(names.map((key, index) => [key, schemas[index] ?? true]));
    return {
      openapi: "3.1.0",
      info: { title: "Wild", version: "1" },
      ...(rest as JsonObject),
      components: { schemas: named, securitySchemes: { a: { type: "http", scheme: "bearer" } } },
    };
  });

/** The same value with the keys of every object in another order. */
export function shuffleKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(shuffleKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]): [string, Json] => [key, shuffleKeys(member)]);
  return Object.fromEntries(entries.reverse());
}
