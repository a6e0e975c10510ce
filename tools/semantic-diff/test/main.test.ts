import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commitAll, makeFolder, runCommand, writeFiles } from "./run-command.ts";

const document = (type: string, description = "A value.") => `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { size: { type: ${type}, description: ${description} } } }
      responses: { "204": { description: Made. } }
`;

const mainFile = new URL("../main.ts", import.meta.url).pathname;
let folder = "";
const diff = (...parameters: readonly string[]) => runCommand("main.ts", parameters, folder);

beforeAll(() => {
  folder = makeFolder({ "spec/openapi.yaml": document("integer"), "other/api.yaml": document("string") });
  commitAll(folder);
  writeFiles(folder, {
    "wide.yaml": document("number"),
    "words.yaml": document("integer", "Other words."),
    "same.json":
      '{"paths":{"/things":{"post":{"responses":{"204":{"description":"Made."}},"requestBody":{"content":{"application/json":{"schema":{"properties":{"size":{"description":"A value.","type":"integer"}},"type":"object"}}}}}}},"info":{"version":"1","title":"Things"},"openapi":"3.1.0"}',
    "broken.yaml": "openapi: 3.1.0\npaths: [\n",
    "broken.json": '{\n  "openapi": "3.1.0",\n  "paths": }',
    "twice.yaml": "openapi: 3.1.0\npaths: {}\npaths: {}\n",
    "loop.yaml": "openapi: 3.1.0\npaths: &a { /a: *a }\n",
    "empty.yaml": "",
    "list.yaml": "- 1\n",
    "swagger.yaml": 'swagger: "2.0"\n',
    "dangling.yaml": document("integer").replace(
      "{ type: object,",
      '{ $ref: "#/components/schemas/Nothing",',
    ),
    "unseen.yaml": `${document("integer")}  /new: { get: { responses: { default: { $ref: "#/components/responses/Nowhere" } } } }\n`,
    "lost.yaml": document("integer").replace('"204": {', 'default: { $ref: "parts/nowhere.yaml" }, "204": {'),
    "split.yaml": document("integer").replace(/schema: .*/, 'schema: { $ref: "parts/thing.yaml#/Thing" }'),
    "parts/thing.yaml": "Thing: { type: object, properties: { size: { $ref: 'size.yaml' } } }\n",
    "parts/size.yaml": "{ type: integer, description: A value. }\n",
    "far.yaml": document("integer").replace(/schema: .*/, 'schema: { $ref: "https://example.test/a.yaml" }'),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("spec:diff", () => {
  test("keeps its exit code when its reader has seen enough", async () => {
    const parameters = [mainFile, "spec/openapi.yaml", "other/api.yaml", "--fail-on"];
    const leftWith = (level: string) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [...parameters, level], { cwd: folder });
        child.stdout.destroy();
        child.stderr.resume();
        child.once("exit", resolve);
      });
    expect(await leftWith("breaking")).toBe(1);
    writeFiles(folder, { "other/same.yaml": document("integer", "Said otherwise.") });
    parameters[2] = "other/same.yaml";
    expect(await leftWith("breaking")).toBe(0);
  });

  test("prints JSON of exactly the members that are promised, and nothing else on stdout", () => {
    const { code, stdout, stderr } = diff("spec/openapi.yaml", "other/api.yaml", "--format", "json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const pointer = "/paths/~1things/post/requestBody/content/application~1json/schema/properties/size/type";
    expect(JSON.parse(stdout)).toEqual({
      bump: "major",
      changes: [
        {
          rule: "request-type-changed",
          level: "breaking",
          direction: "request",
          pointer,
          message: expect.stringContaining("from integer to string"),
          base: "integer",
          revision: "string",
        },
      ],
    });
  });

  test("takes paths, git refs and files at git refs", () => {
    expect(diff("HEAD", "spec/openapi.yaml").stdout).toBe("The API did not change.\n");
    expect(diff("HEAD:other/api.yaml", "other/api.yaml").stdout).toBe("The API did not change.\n");
    expect(diff("HEAD", "HEAD:other/api.yaml").stdout).toContain("request-type-changed");
  });

  test("reads YAML and JSON alike, and follows references into other files", () => {
    expect(diff("spec/openapi.yaml", "same.json").stdout).toBe("The API did not change.\n");
    expect(diff("spec/openapi.yaml", "split.yaml").stdout).toBe("The API did not change.\n");
  });

  test.each([
    [["spec/openapi.yaml", "other/api.yaml", "--fail-on", "breaking"], 1],
    [["spec/openapi.yaml", "wide.yaml", "--fail-on", "breaking"], 0],
    [["spec/openapi.yaml", "wide.yaml", "--fail-on", "compatible"], 1],
    [["spec/openapi.yaml", "words.yaml", "--fail-on", "compatible"], 0],
    [["spec/openapi.yaml", "words.yaml", "--fail-on", "annotation"], 1],
    [["spec/openapi.yaml", "spec/openapi.yaml", "--fail-on", "annotation"], 0],
    [["spec/openapi.yaml", "other/api.yaml"], 0],
    [["--help"], 0],
    [["spec/openapi.yaml"], 2],
    [["a", "b", "c"], 2],
    [["spec/openapi.yaml", "wide.yaml", "--format", "html"], 2],
    [["spec/openapi.yaml", "wide.yaml", "--fail-on", "major"], 2],
    [["spec/openapi.yaml", "wide.yaml", "--frob"], 2],
    [["spec/openapi.yaml", "nowhere.yaml"], 3],
    [["spec/openapi.yaml", "HEAD:nowhere.yaml"], 3],
  ] as const)("exits with %j → %i", (parameters, code) => {
    expect(diff(...parameters).code).toBe(code);
  });

  test.each([
    ["broken.yaml", /^broken\.yaml:\d+:\d+: expected YAML or JSON/],
    ["broken.json", /^broken\.json:3:\d+: expected JSON/],
    ["twice.yaml", /^twice\.yaml:3:1: .*duplicated/],
    ["loop.yaml", /alias leads back/],
    ["empty.yaml", /empty/],
    ["list.yaml", /not an OpenAPI document/],
    ["swagger.yaml", /Swagger 2\.0 document.*Convert/],
    ["dangling.yaml", /at \/paths\/~1things\/post.*Nothing.*points at nothing/],
    ["unseen.yaml", /at \/paths\/~1new\/get\/responses\/default.*Nowhere.*points at nothing/],
    ["lost.yaml", /parts\/nowhere\.yaml, which is not there/],
    ["far.yaml", /leaves this machine/],
    ["nowhere.yaml", /neither a file nor a git ref/],
  ])("says where %s cannot be read", (path, message) => {
    const { code, stderr, stdout } = diff("spec/openapi.yaml", path);
    expect(code).toBe(3);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("    at ");
  });

  test("writes Markdown for a pull request, words folded away", () => {
    const { stdout } = diff("spec/openapi.yaml", "other/api.yaml", "--format", "markdown");
    expect(stdout).toContain("## API changes: major\n\n### Breaking (1)\n");
    expect(diff("HEAD", "words.yaml", "--format", "markdown").stdout).toContain(
      "<summary>Words only (1)</summary>",
    );
  });

  test("lets no name of a document reach the terminal or become markup", () => {
    const evil = "\u001b[31mred\u202e | <b>";
    writeFiles(folder, {
      "evil.json": JSON.stringify({
        openapi: "3.1.0",
        info: { title: "a", version: "1" },
        paths: { [`/${evil}`]: { get: {} } },
      }),
      "empty.json": JSON.stringify({ openapi: "3.1.0", info: { title: "a", version: "1" }, paths: {} }),
    });
    const text = diff("evil.json", "empty.json").stdout;
    const markdown = diff("evil.json", "empty.json", "--format", "markdown").stdout;
    for (const output of [text, markdown]) {
      expect(output).not.toContain("\u001b");
      expect(output).not.toContain("\u202e");
    }
    expect(markdown).not.toMatch(/<b>(?!`)/);
  });
});
