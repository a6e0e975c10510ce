import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emitSchemaTypes } from "../emit/schema-types.ts";
import { readDocument } from "../read/document.ts";
import { findModels } from "../registry/find-models.ts";
import { compile } from "./compile.ts";

const folder = join(import.meta.dirname, "../fixtures/schema-types");

// Golden outputs: a reader reviews `want.ts`, and whoever replaces openapi-typescript keeps to them.
describe("types of a document", () => {
  test.each(readdirSync(folder))("are the committed ones for %s", async (name) => {
    const document = await readDocument(join(folder, name, "given.yaml"));
    const types = await emitSchemaTypes(document, findModels(document));
    await expect(types).toMatchFileSnapshot(join(folder, name, "want.ts"));
    expect(compile([{ path: "schema.gen.ts", text: types }])).toEqual([]);
  });
});
