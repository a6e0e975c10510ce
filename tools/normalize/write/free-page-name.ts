import { isArray, isObject, type Json, own } from "@predgate-tools/openapi/json.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { PageOutcome } from "../normalize.ts";

/**
 * Where a page goes: over the page that says the same, or beside those that describe another case of the same
 * operation, as `name__2.txt`. Pages that share a path are told apart by a literal of their bodies, or by their titles.
 */
export function freePageName({
  wanted,
  outcome,
  others,
}: {
  wanted: string;
  outcome: PageOutcome;
  /** Pages that stand there already, by file name. */
  others: ReadonlyMap<string, PageOutcome>;
}): string {
  const [, stem = wanted, extension = ""] = /^(.*?)(\.[a-z]+)$/u.exec(wanted) ?? [];
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${stem}__${number}${extension}`;
    const other = others.get(name);
    if (other === undefined || isSamePage(other, outcome)) return name;
  }
}

function isSamePage(left: PageOutcome, right: PageOutcome): boolean {
  const [one, two] = [left, right].map(onlyEndpoint);
  // A page that cannot be read, or that holds several operations, is known by its name alone.
  if (one === undefined || two === undefined || one.model !== undefined) return true;
  if (one.method !== two.method || one.path !== two.path) return false;
  const [first, second] = [literalsOf(one), literalsOf(two)];
  const shared = [...first].filter(([property]) => second.has(property));
  if (shared.length > 0) return shared.every(([property, value]) => second.get(property) === value);
  return one.title.trim() === two.title.trim();
}

function onlyEndpoint(outcome: PageOutcome): Endpoint | undefined {
  if (outcome.kind === "failed") return undefined;
  const { endpoints } = outcome.reconciled;
  return endpoints.length === 1 ? endpoints[0] : undefined;
}

/** Properties of the body that have one value only, such as `model: "pixel-2"`. */
function literalsOf(endpoint: Endpoint): Map<string, string> {
  const properties = endpoint.body?.contents.map(({ schema }) => own(schema, "properties")) ?? [];
  return new Map(
    properties
      .filter(isObject)
      .flatMap((one) => Object.entries(one))
      .flatMap(([name, schema]): [string, string][] => {
        const value = isObject(schema) ? literalIn(own(schema, "const"), own(schema, "enum")) : undefined;
        return value === undefined ? [] : [[name, JSON.stringify(value)]];
      }),
  );
}

function literalIn(constant: Json | undefined, choices: Json | undefined): Json | undefined {
  return constant ?? (isArray(choices) && choices.length === 1 ? choices[0] : undefined);
}
