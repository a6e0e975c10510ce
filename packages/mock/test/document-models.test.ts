import { describe, expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { type Body, get, post } from "./contract/calls.ts";

describe("a document about other models", () => {
  const paint = {
    openapi: "3.1.0",
    info: { title: "Other", version: "1" },
    paths: {
      "/gate/v2/models/painter/landscape/predictions": {
        post: {
          requestBody: {
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["input"],
                  properties: {
                    input: {
                      type: "object",
                      required: ["prompt"],
                      additionalProperties: false,
                      properties: { prompt: { type: "string" }, steps: { type: "integer", default: 4 } },
                    },
                  },
                },
              },
            },
          },
          responses: {
            "200": {
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    properties: {
                      output: {
                        type: "array",
                        items: { type: "string", format: "uri", description: "PNG picture" },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  };

  test("names them by their paths, and gets, lists and cancels though it does not say so", async () => {
    const mock = createMock({ spec: paint, validate: "off" });
    const made = await mock.fetch(
      "/gate/v2/models/painter/landscape/predictions",
      post({ input: { prompt: "hills" } }, { prefer: "wait" }),
    );
    expect(made.status).toBe(201);
    const body: Body = await made.json();
    expect(body.model).toBe("painter/landscape");
    expect(body.urls.get).toContain("/gate/v2/predictions/");
    const picture = await mock.fetch(Object.values(body.output)[0] ?? "");
    expect(picture.headers.get("content-type")).toMatch(/^image\//);
    expect((await (await mock.fetch("/gate/v2/predictions", get())).json()).results).toHaveLength(1);
    expect((await mock.fetch(body.urls.cancel, post({}))).status).toBe(200);
  });

  test("may say nothing of a create's body, or say it in parts", async () => {
    const body = {
      content: {
        "application/json": {
          schema: {
            allOf: [
              { $ref: "#/components/schemas/Hooked" },
              {
                type: "object",
                required: ["input"],
                properties: {
                  input: { allOf: [{ $ref: "#/components/schemas/Words" }, { required: ["text"] }] },
                },
              },
            ],
          },
        },
      },
    };
    const mock = createMock({
      spec: {
        openapi: "3.1.0",
        info: { title: "Parts", version: "1" },
        paths: {
          "/v1/models/acme/silent/predictions": { post: { responses: {} } },
          "/v1/models/acme/parted/predictions": { post: { requestBody: body, responses: {} } },
        },
        components: {
          schemas: {
            Hooked: { type: "object", properties: { webhook: { type: "string" } } },
            Words: {
              type: "object",
              properties: { text: { type: "string" }, steps: { type: "integer", default: 3 } },
            },
          },
        },
      },
    });
    const silent = await mock.fetch("/v1/models/acme/silent/predictions", post({ input: { a: 1 } }));
    expect([silent.status, (await silent.json()).model]).toEqual([201, "acme/silent"]);
    const refused = await mock.fetch("/v1/models/acme/parted/predictions", post({ input: {} }));
    expect((await refused.json()).detail).toBe("- input: text is required\n");
    const parted = await mock.fetch(
      "/v1/models/acme/parted/predictions",
      post({ input: { text: "a" } }, { prefer: "wait" }),
    );
    expect((await parted.json()).logs).toContain("3/3");
    const told = await (await mock.fetch("/v1/models/acme/parted", get())).json();
    expect(Object.keys(told.latest_version.openapi_schema.components.schemas.Input.properties)).toEqual([
      "text",
      "steps",
    ]);
  });

  test("has their inputs checked by what it says", async () => {
    const mock = createMock({ spec: paint });
    const refused = await mock.fetch(
      "/gate/v2/models/painter/landscape/predictions",
      post({ input: { promt: "hills" } }),
    );
    expect((await refused.json()).invalid_fields).toEqual([
      { type: "required", field: "input", description: "prompt is required" },
      {
        type: "additional_property_not_allowed",
        field: "input",
        description: "Additional property promt is not allowed",
      },
    ]);
  });

  test("may be put in another's place while predictions are kept", async () => {
    const mock = createMock();
    const before: Body = await (
      await mock.fetch("/replicate/v1/models/riffusion/riffusion/predictions", post({ input: {} }))
    ).json();
    const bundled = (await (await mock.fetch("/_mock/openapi.json")).json()) as typeof paint;
    mock.reload({ ...bundled, paths: { ...bundled.paths, ...paint.paths } });
    expect((await mock.fetch(before.urls.get, get())).status).toBe(200);
    expect(
      (await mock.fetch("/gate/v2/models/painter/landscape/predictions", post({ input: { prompt: "x" } })))
        .status,
    ).toBe(201);
    expect(() => mock.reload({ openapi: "4.0.0" })).toThrow(/OpenAPI 3.0, 3.1 or 3.2/);
    expect((await mock.fetch(before.urls.get, get())).status).toBe(200);
  });
});
