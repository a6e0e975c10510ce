import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { readDocument } from "../src/document-file/read-document.ts";
import { createMock } from "../src/index.ts";
import { type Body, get, post } from "./contract/calls.ts";

const folders: string[] = [];
const folder = async (files: Record<string, string>): Promise<string> => {
  const path = await mkdtemp(join(tmpdir(), "predgate-mock-"));
  folders.push(path);
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
  return path;
};
afterEach(async () => {
  await Promise.all(folders.splice(0).map((path) => rm(path, { recursive: true })));
});

const shop = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1.0.0" },
  security: [{ bearer: [] }],
  paths: {
    "/shop/items": {
      get: {
        operationId: "listItems",
        parameters: [{ name: "limit", in: "query", schema: { type: "integer", maximum: 10 } }],
        responses: {
          "200": {
            content: {
              "application/json": {
                schema: { type: "array", minItems: 1, items: { $ref: "#/components/schemas/Item" } },
              },
            },
          },
        },
      },
      post: {
        operationId: "addItem",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Item" } } },
        },
        responses: {
          "201": {
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Item" },
                example: { id: 7, name: "tea", tags: ["a"] },
              },
            },
          },
        },
      },
    },
    "/shop/items/best": {
      get: { security: [], responses: { "200": { content: { "text/plain": { example: "tea" } } } } },
    },
    "/shop/items/{id}": {
      get: {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
        responses: {
          "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Item" } } } },
        },
      },
    },
    "/shop/models/{model}:generate": { post: { responses: { "204": {} } } },
    "/shop/picture": {
      get: {
        responses: { "200": { content: { "image/png": { schema: { type: "string", format: "binary" } } } } },
      },
    },
  },
  components: {
    schemas: {
      Item: {
        type: "object",
        required: ["id", "name"],
        properties: {
          id: { type: "integer", minimum: 3, maximum: 5 },
          name: { type: "string", minLength: 12, maxLength: 14 },
          price: { type: "number", exclusiveMinimum: 0, multipleOf: 0.5 },
          kind: { enum: ["leaf", "root"] },
          made: { type: "string", format: "date-time" },
          page: { type: ["string", "null"], format: "uri" },
          parent: { anyOf: [{ $ref: "#/components/schemas/Item" }, { type: "null" }] },
        },
      },
    },
  },
};

describe("a document about anything", () => {
  test("is answered with data that fits its schemas, the same for the same seed", async () => {
    const once = await (await createMock({ spec: shop }).fetch("/shop/items", get())).text();
    expect(await (await createMock({ spec: shop }).fetch("/shop/items", get())).text()).toBe(once);
    const [item]: [Body] = JSON.parse(once);
    expect(item.id).toBeGreaterThanOrEqual(3);
    expect(item.id).toBeLessThanOrEqual(5);
    expect(item.name.length).toBeGreaterThanOrEqual(12);
    expect(item.name.length).toBeLessThanOrEqual(14);
    expect(item.price).toBeGreaterThan(0);
    expect(item.price % 0.5).toBe(0);
    expect(["leaf", "root"]).toContain(item.kind);
    expect(Date.parse(item.made)).not.toBeNaN();
  });

  test("goes by its paths, parameters, keys and content types", async () => {
    const mock = createMock({ spec: shop });
    expect(await (await mock.fetch("/shop/items/best")).text()).toBe("tea");
    expect((await mock.fetch("/shop/items")).status).toBe(401);
    expect((await mock.fetch("/shop/items/4", get())).status).toBe(200);
    const wrongPath = await mock.fetch("/shop/items/four", get());
    expect(wrongPath.status).toBe(422);
    expect((await wrongPath.json()).invalid_fields).toEqual([
      { type: "invalid_type", field: "id", description: "Invalid type. Expected: integer, given: string" },
    ]);
    expect((await mock.fetch("/shop/items?limit=11", get())).status).toBe(422);
    expect((await mock.fetch("/shop/items?limit=10", get())).status).toBe(200);
    expect((await mock.fetch("/shop/models/some-model:generate", post({}))).status).toBe(204);
    const picture = await mock.fetch("/shop/picture", get());
    expect(picture.headers.get("content-type")).toBe("image/png");
    expect(new Uint8Array(await picture.arrayBuffer()).slice(1, 4)).toEqual(new TextEncoder().encode("PNG"));
  });

  test("has its request bodies checked, and examples that do not fit their schema left aside", async () => {
    const mock = createMock({ spec: shop });
    const refused = await mock.fetch("/shop/items", post({ id: 4 }));
    expect((await refused.json()).detail).toBe("- (root): name is required\n");
    expect(
      (await mock.fetch("/shop/items", { method: "POST", headers: get().headers as HeadersInit })).status,
    ).toBe(422);
    const taken = await mock.fetch("/shop/items", post({ id: 4, name: "black tea 12" }));
    expect(taken.status).toBe(201);
    expect((await taken.json()).id).not.toBe(7);
  });

  test("is refused where one of its references leads nowhere, examples aside", () => {
    const withContent = (content: object) => ({
      openapi: "3.2.0",
      info: { title: "Dangling", version: "1" },
      paths: { "/a/{b}": { get: { responses: { "200": { description: "", content } } } } },
    });
    expect(() =>
      createMock({
        spec: withContent({
          "application/json": { schema: { items: { $ref: "#/components/schemas/Gone" } } },
        }),
      }),
    ).toThrow(
      new TypeError(
        'Expected the $ref "#/components/schemas/Gone" at #/paths/~1a~1{b}/get/responses/200/content/application~1json/schema/items to lead somewhere; the document has nothing there.',
      ),
    );
    const empty = withContent({});
    for (const $ref of ["#/components/responses/Gone", "#/components/responses/100%"])
      expect(() =>
        createMock({ spec: { ...empty, paths: { "/a": { get: { responses: { default: { $ref } } } } } } }),
      ).toThrow(`Expected the $ref "${$ref}" at #/paths/~1a/get/responses/default to lead somewhere`);
    createMock({
      spec: withContent({ "application/json": { example: { $ref: "#/components/schemas/Gone" } } }),
    });
  });

  test("with a schema that cannot be used is told so, and that it is the document's", async () => {
    const content = { "application/json": { schema: { type: "strng" } } };
    const spec = {
      openapi: "3.1.0",
      info: { title: "Wrong", version: "1" },
      paths: { "/wrong": { post: { requestBody: { content }, responses: {} } } },
    };
    const answer = await createMock({ spec }).fetch("/wrong", post({}));
    const { title, detail } = await answer.json();
    expect([answer.status, title]).toEqual([500, "The document cannot be used"]);
    expect(detail).toMatch(
      /^The document has a schema that cannot be used: .*strng.*\. Mend what it says of POST \/wrong\.$/,
    );
  });

  test("may be OpenAPI 3.0, with its nullable and exclusive bounds", async () => {
    const mock = createMock({
      spec: {
        openapi: "3.0.3",
        info: { title: "Old", version: "1" },
        paths: {
          "/old": {
            post: {
              requestBody: {
                content: {
                  "application/json": {
                    schema: {
                      type: "object",
                      properties: {
                        name: { type: "string", nullable: true },
                        size: { type: "number", minimum: 0, exclusiveMinimum: true },
                      },
                    },
                  },
                },
              },
              responses: { "200": { description: "Fine." } },
            },
          },
        },
      },
    });
    expect((await mock.fetch("/old", post({ name: null, size: 0.1 }))).status).toBe(204);
    const refused = await mock.fetch("/old", post({ name: 3, size: 0 }));
    expect((await refused.json()).invalid_fields.map((field: { type: string }) => field.type)).toEqual([
      "invalid_type",
      "number_gt",
    ]);
  });
});

describe("a document in files", () => {
  test("is read from YAML with what its references reach in other files", async () => {
    const path = await folder({
      "api.yaml": `
openapi: 3.1.0
info: { title: Split, version: "1" }
paths:
  /a: { $ref: "paths.yaml#/a" }
`,
      "paths.yaml": `
a:
  get:
    responses:
      "200": { content: { application/json: { schema: { $ref: "schemas.json#/Thing" } } } }
`,
      "schemas.json": JSON.stringify({
        Thing: {
          type: "object",
          required: ["b", "self"],
          properties: { b: { $ref: "#/B" }, self: { anyOf: [{ type: "null" }, { $ref: "#/Thing" }] } },
        },
        B: { const: 4 },
      }),
    });
    const { document, files } = await readDocument(join(path, "api.yaml"));
    expect(files).toEqual(["api.yaml", "paths.yaml", "schemas.json"].map((name) => join(path, name)));
    expect((await (await createMock({ spec: document }).fetch("/a", get())).json()).b).toBe(4);
  });

  test("that cannot be used is named with what is wrong", async () => {
    const path = await folder({
      "broken.yaml": "openapi: [",
      "other.yaml": "title: hello",
      "dangling.yaml":
        'openapi: 3.1.0\ninfo: {title: t, version: "1"}\npaths:\n  /a: { $ref: "gone.yaml#/a" }\n',
    });
    await expect(readDocument(join(path, "broken.yaml"))).rejects.toThrow(
      /broken\.yaml: is neither YAML nor JSON/,
    );
    await expect(readDocument(join(path, "other.yaml"))).rejects.toThrow(
      /other\.yaml: Expected an OpenAPI 3\.0, 3\.1 or 3\.2 document/,
    );
    await expect(readDocument("https://api.test/openapi.yaml")).rejects.toThrow(
      "https://api.test/openapi.yaml: expected a file, got an address. Save the document and give the file's path.",
    );
    await expect(readDocument(join(path, "dangling.yaml"))).rejects.toThrow(
      /gone\.yaml: cannot be read: there is no such file/,
    );
  });
});
