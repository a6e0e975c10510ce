import { type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import { canonicalText } from "@predgate-tools/openapi/stable-order.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import type { NamedSchema } from "../model/page.ts";
import { withoutProvenance } from "./provenance.ts";
import { nameIn } from "./references.ts";

/** What each schema says, with what it refers to written out: two schemas of one meaning are interchangeable. */
export function meaningsOf(schemas: readonly NamedSchema[]): Map<string, string> {
  const plain = new Map(
    schemas.map(({ name, schema }): [string, JsonObject] => [name, withoutProvenance(schema)]),
  );
  const own_ = new Map([...plain].map(([name, schema]) => [name, canonicalText(schema)]));
  return new Map(
    [...plain.keys()].map((name) => {
      const reached = reach({ name, plain });
      return [
        name,
        [...reached]
          .sort()
          .map((other) => `${other}=${own_.get(other) ?? ""}`)
          .join("\n"),
      ];
    }),
  );
}

function reach({ name, plain }: { name: string; plain: ReadonlyMap<string, JsonObject> }): Set<string> {
  const reached = new Set([name]);
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    mapSchema(plain.get(next) ?? {}, (node) => {
      const other = nameIn(own(node, "$ref"));
      if (other !== undefined && !reached.has(other)) {
        reached.add(other);
        waiting.push(other);
      }
      return node;
    });
  }
  return reached;
}
