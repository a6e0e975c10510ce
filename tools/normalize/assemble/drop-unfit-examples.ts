import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import { isArray, isObject, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { replaceAt } from "@predgate-tools/openapi/replace-at.ts";
import { valueAt } from "@predgate-tools/openapi/resolve-ref.ts";
import type { Segments } from "@predgate-tools/openapi/walk.ts";
import { exampleKey } from "./example-key.ts";
import { exampleValidator } from "./example-validator.ts";
import { samplesIn } from "./samples-in.ts";
import type { Origins } from "./to-operation.ts";

/** Takes the examples out that still do not fit after every rule has weighed them: a document must not contradict itself. */
export function dropUnfitExamples({ document, origins }: { document: JsonObject; origins: Origins }): {
  document: JsonObject;
  findings: Finding[];
} {
  const validate = exampleValidator(document);
  const findings: Finding[] = [];
  const unfitIn = new Map<string, { at: Segments; keys: (string | number)[] }>();
  for (const { at, schemaAt, value } of samplesIn(document)) {
    const fault = validate({ at: schemaAt, value });
    if (fault === undefined) continue;
    const published = valueAt(document, toPointer(at));
    const origin = isObject(published) ? origins.get(published) : undefined;
    findings.push(unfit({ ...(origin ?? { at: toPointer(at), page: pageOf(document, at) }), fault, value }));
    const holder = at.slice(0, -1);
    const entry = unfitIn.get(toPointer(holder)) ?? { at: holder, keys: [] };
    entry.keys.push(at.at(-1) ?? "");
    unfitIn.set(toPointer(holder), entry);
  }
  let changed: Json = document;
  for (const { at, keys } of unfitIn.values()) {
    const isMember = keys.length === 1 && keys[0] === "example";
    const owner = isMember ? at : at.slice(0, -1);
    const before = valueAt(changed, toPointer(owner));
    if (!isObject(before)) continue;
    changed = replaceAt({
      document: changed,
      at: owner,
      value: isMember ? withoutMember(before, "example") : thinned(before, keys),
    });
  }
  return { document: isObject(changed) ? changed : document, findings };
}

function withoutMember(holder: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(holder).filter(([key]) => key !== name));
}

/** The holder with some of its `examples` taken out; named ones are counted anew. */
function thinned(holder: JsonObject, keys: readonly (string | number)[]): JsonObject {
  const examples = own(holder, "examples");
  if (isArray(examples)) {
    const kept = examples.filter((_, index) => !keys.includes(index));
    return kept.length === 0 ? withoutMember(holder, "examples") : { ...holder, examples: kept };
  }
  if (!isObject(examples)) return holder;
  const kept = Object.entries(examples).filter(([key]) => !keys.includes(key));
  const named = kept.map(([, example], index): [string, Json] => [exampleKey(index), example]);
  return named.length === 0
    ? withoutMember(holder, "examples")
    : { ...holder, examples: Object.fromEntries(named) };
}

function pageOf(document: JsonObject, at: Segments): string {
  for (let length = at.length; length > 0; length -= 1) {
    const holder = valueAt(document, toPointer(at.slice(0, length)));
    const provenance = isObject(holder) ? own(holder, "x-provenance") : undefined;
    const page = isObject(provenance) ? own(provenance, "page") : undefined;
    if (typeof page === "string") return page;
  }
  return "openapi.yaml";
}

function unfit({
  at,
  page,
  fault,
  value,
}: {
  at: string;
  page: string;
  fault: string;
  value: Json;
}): Finding {
  return {
    rule: "unfit-example",
    severity: "warning",
    page,
    pointer: at,
    message: `An example contradicts its schema: ${fault}.`,
    evidence: excerpt(value),
    decision: "The schema was kept, the example left out.",
  };
}
