import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  own,
} from "@predgate-tools/openapi/json.ts";
import { describe, expect, test } from "vitest";
import { type Normalized, normalize, readOnePage } from "../normalize.ts";
import { splitSections } from "../parse/section/sections.ts";

const sources = join(import.meta.dirname, "../../../spec/sources");
const seeds = ["riffusion__riffusion.txt", "lucataco__animate-diff.txt"].map((page) => ({
  page,
  text: readFileSync(join(sources, page), "utf8"),
}));

function run(files: readonly { page: string; text: string }[]): Promise<Normalized> {
  return normalize({ outcomes: files.map(readOnePage), rulingFiles: [] });
}

/** The endpoint of a page in the section format, as a project holds it. */
function asItem(text: string): JsonObject {
  const { head, sections } = splitSections(text);
  const [title = "", , operation = ""] = head.split("\n");
  const [method = "", path = ""] = operation.split(" ");
  const block = (name: string): Json =>
    JSON.parse(sections.find((section) => section.name === name)?.text ?? "null") as Json;
  return {
    name: title,
    api: {
      method: method.toLowerCase(),
      path,
      parameters: block("参数"),
      requestBody: block("请求体"),
      responses: block("响应"),
      responseExamples: block("响应示例"),
    },
  };
}

function asProject(project: JsonObject): { page: string; text: string } {
  return { page: "project.json", text: JSON.stringify({ apifoxProject: "1.0.0", ...project }) };
}

/** The document without the names of the pages it was read from. */
function withoutPages(value: Json): Json {
  if (isArray(value)) return value.map(withoutPages);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "page" && key !== "x-provenance");
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutPages(member)]));
}

function endpoint(name: string, api: JsonObject): JsonObject {
  return { name, api: { method: "get", path: "/x", responses: [], ...api } };
}

describe("a project export", () => {
  test("gives the same operations as the pages of its endpoints", async () => {
    const items = seeds.map(({ text }) => asItem(text));
    const nested = { name: "outer", items: [items[0] ?? {}, { name: "inner", items: [items[1] ?? {}] }] };
    const fromProject = await run([asProject({ apiCollection: [nested] })]);
    const fromPages = await run(seeds);
    expect(fromProject.failed).toEqual([]);
    expect(withoutPages(fromProject.document)).toEqual(withoutPages(fromPages.document));
  });

  test("reads paths without a leading slash and leaves out parameters without a name", async () => {
    const api = {
      path: "user/{id}",
      parameters: { query: [{ name: "" }, { name: "q" }], path: [{ name: "id" }] },
    };
    const { document } = await run([asProject({ apiCollection: [endpoint("user", api)] })]);
    const operation = objectAt(objectAt(objectAt(document, "paths"), "/user/{id}"), "get");
    const parameters = own(operation, "parameters");
    expect(isArray(parameters) && parameters.map((one) => isObject(one) && own(one, "name"))).toEqual([
      "id",
      "q",
    ]);
  });

  test("names the shared schemas by what the project calls them, however deep they refer to each other", async () => {
    const schema = (name: string, id: string, jsonSchema: JsonObject): JsonObject => ({
      name,
      id: `#/definitions/${id}`,
      schema: { jsonSchema },
    });
    const requestBody = { type: "application/json", jsonSchema: { $ref: "#/definitions/1" } };
    const { document, valid } = await run([
      asProject({
        apiCollection: [endpoint("make", { method: "post", requestBody })],
        schemaCollection: [
          {
            name: "folder",
            items: [
              schema("Outer", "1", { type: "object", properties: { in: { $ref: "#/definitions/2" } } }),
            ],
          },
          schema("Inner", "2", { type: "object", properties: { again: { $ref: "#/definitions/1" } } }),
          schema("Unused", "3", { type: "object" }),
        ],
      }),
    ]);
    expect(valid).toBe(true);
    const schemas = objectAt(objectAt(document, "components"), "schemas");
    expect(Object.keys(schemas)).toEqual(["Inner", "Outer"]);
    expect(own(objectAt(objectAt(objectAt(schemas, "Outer"), "properties"), "in"), "$ref")).toBe(
      "#/components/schemas/Inner",
    );
  });

  test("keeps the references of a schema to its own definitions", async () => {
    const jsonSchema = {
      type: "object",
      definitions: { 帧: { type: "object", properties: { url: { type: "string" } } } },
      properties: { frame: { $ref: "#/definitions/帧" } },
    };
    const requestBody = { type: "application/json", jsonSchema };
    const { document, findings } = await run([
      asProject({ apiCollection: [endpoint("make", { method: "post", requestBody })] }),
    ]);
    expect(JSON.stringify(document)).toContain('"frame":{"type":"object","properties":{"url"');
    expect(findings.filter(({ rule }) => rule === "dangling-reference")).toEqual([]);
  });

  test("tells of shared answers and parameters that it leaves out", async () => {
    const { findings } = await run([
      asProject({
        apiCollection: [endpoint("x", {})],
        responseCollection: [{ name: "root", items: [{ name: "未登录", code: 401 }] }],
        commonParameters: { parameters: { header: [{ name: "X-Tenant" }] } },
      }),
    ]);
    const noted = findings.filter(({ rule }) => rule === "project-left-out");
    expect(noted.map(({ evidence }) => evidence)).toEqual(["未登录", "X-Tenant"]);
  });

  test("finds a reference that leads nowhere, and leaves it out", async () => {
    const requestBody = { type: "application/json", jsonSchema: { $ref: "#/definitions/9" } };
    const { findings, valid } = await run([
      asProject({ apiCollection: [endpoint("make", { method: "post", requestBody })] }),
    ]);
    expect(valid).toBe(true);
    expect(findings.map(({ rule, evidence }) => [rule, evidence])).toContainEqual([
      "dangling-reference",
      "#/definitions/9",
    ]);
  });

  test("notes hosts without taking them, their credentials or the variables beside them", async () => {
    const environments = [
      {
        name: "prod",
        baseUrls: { default: "https://key:secret@api.example.com/v1?token=1" },
        variables: [{ value: "sk-1" }],
      },
    ];
    const { document, findings } = await run([
      asProject({ apiCollection: [endpoint("x", {})], environments }),
    ]);
    expect(JSON.stringify(document)).not.toContain("example.com");
    const [noted] = findings.filter(({ rule }) => rule === "project-left-out");
    expect(noted?.evidence).toBe("prod: https://api.example.com/v1");
  });

  test("takes the authentication of the nearest folder that states one", async () => {
    const folder = { name: "open", auth: { type: "noauth" }, items: [endpoint("free", { path: "/free" })] };
    const auth = { type: "apikey", apikey: { in: "header", key: "X-Key" } };
    const { document } = await run([
      asProject({
        apiCollection: [{ name: "root", auth, items: [folder, endpoint("keyed", { path: "/keyed" })] }],
      }),
    ]);
    const security = (path: string) =>
      own(objectAt(objectAt(objectAt(document, "paths"), path), "get"), "security");
    expect(security("/free")).toEqual([]);
    expect(security("/keyed")).toEqual([{ "header-X-Key": [] }]);
  });

  test("says where an endpoint has another shape", async () => {
    const text =
      '{"apifoxProject":"1.0.0",\n"apiCollection":[{"name":"a","api":{"method":"get",\n"path":7}}]}';
    const { failed } = await run([{ page: "project.json", text }]);
    expect(failed).toEqual([
      {
        page: "project.json",
        line: 3,
        column: 8,
        message: expect.stringContaining("/apiCollection/0/api/path"),
      },
    ]);
  });
});
