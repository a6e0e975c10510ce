import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffDocuments } from "../index.ts";
import type { Judgement } from "../model/change.ts";
import { DocumentError } from "../model/document-error.ts";
import type { Json } from "../model/json.ts";
import { shuffleKeys, wildDocument } from "./wild-documents.ts";

const runs = { seed: 7, numRuns: 300 };

/** The judgement, or that a chain of `$ref`s goes round in circles; any other error is a bug. */
function judge(base: Json, revision: Json): Judgement | "circular" {
  const document = (value: Json) => ({ name: "wild", files: new Map([["", value]]) });
  try {
    return diffDocuments({ base: document(base), revision: document(revision) });
  } catch (error) {
    if (error instanceof DocumentError) return "circular";
    throw error;
  }
}

describe("on wild documents", () => {
  test("a document compared with itself did not change", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(wildDocument, (document) => {
        const judgement = judge(document, structuredClone(document));
        if (judgement !== "circular") expect(judgement).toEqual({ bump: "none", changes: [] });
      }),
      runs,
    );
  });

  test("the order of keys is no change", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(wildDocument, (document) => {
        const judgement = judge(document, shuffleKeys(document));
        if (judgement !== "circular") expect(judgement.changes).toEqual([]);
      }),
      runs,
    );
  });

  test("every pair is judged, by rules that exist, and what changes there changes back", {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(wildDocument, wildDocument, (base, revision) => {
        const there = judge(base, revision);
        const back = judge(revision, base);
        if (there === "circular" || back === "circular") return;
        expect(there.changes.length === 0).toBe(back.changes.length === 0);
        expect(there.bump === "none").toBe(there.changes.length === 0);
        for (const change of there.changes) expect(change.message).not.toMatch(/undefined|\[object/);
      }),
      runs,
    );
  });
});
