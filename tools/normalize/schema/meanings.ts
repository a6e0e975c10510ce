import { createHash } from "node:crypto";
import { type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import { canonicalText } from "@predgate-tools/openapi/stable-order.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import type { NamedSchema } from "../model/page.ts";
import { withoutProvenance } from "./provenance.ts";
import { nameIn, namesIn, referenceTo } from "./references.ts";

/** What each schema says, with what it refers to taken in: two schemas of one meaning are interchangeable. */
export function meaningsOf(schemas: readonly NamedSchema[]): Map<string, string> {
  const plain = new Map(
    schemas.map(({ name, schema }): [string, JsonObject] => [name, spelledAlike(withoutProvenance(schema))]),
  );
  const digests = new Map([...plain].map(([name, schema]) => [name, digest([canonicalText(schema)])]));
  const uses = new Map([...plain].map(([name, schema]) => [name, namesIn(schema)]));
  return new Map(
    [...plain.keys()].map((name) => {
      const reached = [...reach({ name, uses })].sort();
      return [name, digest(reached.map((other) => `${other}=${digests.get(other) ?? ""}`))];
    }),
  );
}

function reach({ name, uses }: { name: string; uses: ReadonlyMap<string, Iterable<string>> }): Set<string> {
  const reached = new Set([name]);
  // A set takes in what is added while it is walked.
  for (const next of reached) for (const other of uses.get(next) ?? []) reached.add(other);
  return reached;
}

function digest(lines: readonly string[]): string {
  const hash = createHash("sha256");
  for (const line of lines) hash.update(line).update("\n");
  return hash.digest("base64");
}

/** A reference can be written in several ways: with and without escapes. */
function spelledAlike(schema: JsonObject): JsonObject {
  return mapSchema(schema, (node) => {
    const name = nameIn(own(node, "$ref"));
    return name === undefined ? node : { ...node, $ref: referenceTo(name) };
  });
}
