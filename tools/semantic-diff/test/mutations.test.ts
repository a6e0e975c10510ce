import { expect, test } from "vitest";
import { PLACES, ROOT } from "../changeset/workspace.ts";
import { diffDocuments } from "../index.ts";
import { DocumentError } from "../model/document-error.ts";
import type { Json } from "../model/json.ts";
import { readDocument } from "../read/read-document.ts";

type Mutable = { [key: string]: Mutable } | Mutable[] | string | number | boolean | null;

/** What is not compared, or says nothing beside what else is there. */
const SAYS_NOTHING: readonly RegExp[] = [
  // A path parameter is always required, and an object is open unless it says otherwise.
  /^\/components\/parameters\/PredictionId\/required = true$/,
  /\/additionalProperties = true$/,
  // The members of an enum tell its type, and the other parts of an allOf tell theirs.
  /\/type = "(string|object)"$/,
];

const document = readDocument({ name: PLACES.document, folder: ROOT });
const original = document.files.get("") ?? null;

/** Applies every change of one kind to the real document, one at a time, and gives the places that nobody noticed. */
function unnoticed(change: (holder: { [key: string]: Mutable }, key: string) => boolean): readonly string[] {
  const root = structuredClone(original) as Mutable;
  const silent: string[] = [];
  const visit = (value: Mutable, path: string): void => {
    if (value === null || typeof value !== "object") return;
    for (const [key, member] of Object.entries(value)) {
      if (key === "x-provenance") continue;
      const place = `${path}/${key}`;
      if (!Array.isArray(value)) {
        const before = structuredClone(member);
        if (change(value, key)) {
          if (!isNoticed(root)) silent.push(`${place} = ${JSON.stringify(before)}`);
          value[key] = before;
        }
      }
      if (key !== "examples" && key !== "example")
        visit((value as { [key: string]: Mutable })[key] ?? null, place);
    }
  };
  visit(root, "");
  return silent.filter((place) => !SAYS_NOTHING.some((pattern) => pattern.test(place)));
}

function isNoticed(root: Mutable): boolean {
  const revision = { name: "revision", files: new Map([["", root as Json]]) };
  try {
    return diffDocuments({ base: document, revision }).changes.length > 0;
  } catch (error) {
    // A `$ref` that points at nothing any more is noticed, too.
    if (error instanceof DocumentError) return true;
    throw error;
  }
}

test("every member that is taken out of the real document is noticed", { timeout: 180_000 }, () => {
  const silent = unnoticed((holder, key) => delete holder[key]);
  expect(silent).toEqual([]);
});

test("every word, number and flag that is changed in the real document is noticed", {
  timeout: 180_000,
}, () => {
  const silent = unnoticed((holder, key) => {
    const value = holder[key];
    if (typeof value === "string" && key !== "$ref") holder[key] = `${value}x`;
    else if (typeof value === "number") holder[key] = value + 1;
    else if (typeof value === "boolean") holder[key] = !value;
    else return false;
    return true;
  });
  expect(silent).toEqual([]);
});
