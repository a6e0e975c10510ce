import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BUMP_TABLE, bumpForPackage } from "../changeset/bump-table.ts";
import { makeFolder, runCommand, writeFiles } from "./run-command.ts";

const document = (input: string) => `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
      responses: { "204": { description: Made. } }
components: { schemas: { Thing: { type: object, properties: ${input} } } }
`;
const before = document("{ size: { type: integer, maximum: 9 }, name: { type: string } }");
const breaking = document("{ size: { type: integer, maximum: 5 }, name: { type: string } }");
const compatible = document("{ size: { type: integer, maximum: 10 }, name: { type: string } }");

let root = "";
beforeEach(() => {
  root = makeFolder({
    ".changeset/config.json": '{ "fixed": [["@a/one", "@a/two"]] }',
    ".changeset/by-hand.md": '---\n"@a/one": patch\n---\n\nA word.\n',
    "packages/client/package.json": '{ "version": "0.4.1" }',
    "spec/released/openapi.yaml": before,
    "spec/openapi.yaml": before,
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const changeset = (...parameters: readonly string[]) =>
  runCommand("changeset.ts", ["--root", root, ...parameters], root);
const own = () => readdirSync(join(root, ".changeset")).filter((name) => name.startsWith("api-"));

describe("spec:changeset", () => {
  test("writes one changeset for the whole group, a sentence for each change", () => {
    writeFiles(root, { "spec/openapi.yaml": breaking });
    expect(changeset().code).toBe(0);
    const [name = ""] = own();
    expect(name).toMatch(/^api-[0-9a-f]{12}\.md$/);
    expect(readFileSync(join(root, ".changeset", name), "utf8")).toBe(
      '---\n"@a/one": minor\n"@a/two": minor\n---\n\nThe gateway\'s API changed.\n\n' +
        "- **Breaking:** Thing › size: `maximum` went from 9 to 5; larger numbers are refused now.\n",
    );
  });

  test("replaces its own changeset when it runs again, and takes it away when the change is taken back", () => {
    writeFiles(root, { "spec/openapi.yaml": breaking });
    changeset();
    const [first] = own();
    changeset();
    expect(own()).toEqual([first]);
    writeFiles(root, { "spec/openapi.yaml": compatible });
    changeset();
    expect(own()).toHaveLength(1);
    expect(own()).not.toEqual([first]);
    writeFiles(root, { "spec/openapi.yaml": before });
    changeset();
    expect(own()).toEqual([]);
    expect(existsSync(join(root, ".changeset/by-hand.md"))).toBe(true);
  });

  test("is satisfied with --check exactly while its changeset is there, fitting and not softened", () => {
    expect(changeset("--check").code).toBe(0);
    writeFiles(root, { "spec/openapi.yaml": breaking });
    const gap = changeset("--check");
    expect(gap.code).toBe(1);
    expect(gap.stderr).toContain("Run pnpm spec:changeset");
    changeset();
    expect(changeset("--check").code).toBe(0);
    const [name = ""] = own();
    const path = join(root, ".changeset", name);
    const text = readFileSync(path, "utf8");
    writeFiles(root, {
      [`.changeset/${name}`]: text.replace("The gateway's API changed.", "In our own words."),
    });
    expect(changeset("--check").code).toBe(0);
    writeFiles(root, { [`.changeset/${name}`]: text.replaceAll("minor", "patch") });
    expect(changeset("--check").stderr).toContain("has other bumps");
    writeFiles(root, { "spec/openapi.yaml": before, [`.changeset/${name}`]: text });
    expect(changeset("--check").stderr).toContain("no longer there");
  });

  test("asks for nothing before anything was released, unless it is told what to compare with", () => {
    rmSync(join(root, "spec/released"), { recursive: true });
    writeFiles(root, { "spec/openapi.yaml": breaking, "old.yaml": before });
    expect(changeset("--check").code).toBe(0);
    expect(changeset("--since", "old.yaml", "--check").code).toBe(1);
  });

  test("gives the file the same name whatever the order of keys", () => {
    writeFiles(root, { "spec/openapi.yaml": breaking });
    changeset();
    const names = own();
    const [openapi = "", ...rest] = breaking.split("\n");
    writeFiles(root, { "spec/openapi.yaml": `${rest.join("\n")}${openapi}\n` });
    expect(changeset("--check").code).toBe(0);
    changeset();
    expect(own()).toEqual(names);
  });

  test("refuses wrong usage with 2 and unreadable documents with 3", () => {
    expect(changeset("--frob").code).toBe(2);
    writeFiles(root, { "spec/openapi.yaml": "a: [" });
    expect(changeset().code).toBe(3);
  });
});

describe("the bump of the packages", () => {
  test.each(BUMP_TABLE)("for $level changes is $beforeOne at 0.x and $fromOne from 1.0 on", (row) => {
    const levels = [row.level, "annotation"] as const;
    expect(bumpForPackage({ levels, version: "0.9.3" })).toBe(row.beforeOne);
    expect(bumpForPackage({ levels, version: "2.0.0" })).toBe(row.fromOne);
  });

  test("is none without a change", () => {
    expect(bumpForPackage({ levels: [], version: "0.1.0" })).toBeUndefined();
  });
});
