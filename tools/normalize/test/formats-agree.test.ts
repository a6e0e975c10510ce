import { isArray, isObject, type Json } from "@predgate-tools/openapi/json.ts";
import { expect, test } from "vitest";
import { normalize, readOnePage } from "../normalize.ts";
import { Random } from "../scale/random.ts";
import { madeUpEndpoint } from "./formats/made-up-endpoint.ts";
import { asMarkdown, asProject, asSections } from "./formats/write-pages.ts";

const endpoints = 60;

test("an endpoint is the same operation in whichever of the three formats it is written", async () => {
  for (let seed = 1; seed <= endpoints; seed += 1) {
    const endpoint = madeUpEndpoint(new Random(seed));
    const [sections, markdown, project] = await Promise.all(
      [asSections(endpoint), asMarkdown(endpoint), asProject(endpoint)].map(documentOf),
    );
    expect(markdown, `seed ${seed}`).toEqual(sections);
    expect(project, `seed ${seed}`).toEqual(sections);
  }
});

async function documentOf(text: string): Promise<Json> {
  const { document, failed, valid } = await normalize({
    outcomes: [readOnePage({ page: "page", text })],
    rulingFiles: [],
  });
  expect({ failed, valid }).toEqual({ failed: [], valid: true });
  return withoutProvenance(document);
}

/** Which rule shaped a schema may differ, for only some formats can say it at once. */
function withoutProvenance(value: Json): Json {
  if (isArray(value)) return value.map(withoutProvenance);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "x-provenance");
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutProvenance(member)]));
}
