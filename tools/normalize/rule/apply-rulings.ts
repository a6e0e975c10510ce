import { excerpt } from "@predgate-tools/openapi/finding.ts";
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  own,
  sameJson,
} from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { valueAt } from "@predgate-tools/openapi/resolve-ref.ts";
import { JSONPathEnvironment, JSONPathError, type JSONValue } from "json-p3";
import type { Ruling } from "../model/ruling.ts";
import { stampRuling } from "./stamp-ruling.ts";

/** A ruling that cannot be applied, and why. */
export interface RulingFault {
  readonly file: string;
  readonly at: string;
  readonly message: string;
}

type Location = readonly (string | number)[];
type Members = Record<string, Json>;

const paths = new JSONPathEnvironment({ strict: true });

/**
 * Applies rulings in order. One that matches nothing, matches several places without saying so, changes
 * nothing, or contradicts an earlier one is a fault: a decision nobody needs any more must not linger unseen.
 */
export function applyRulings({ document, rulings }: { document: JsonObject; rulings: readonly Ruling[] }): {
  document: JsonObject;
  faults: RulingFault[];
} {
  if (rulings.length === 0) return { document, faults: [] };
  const changed: JsonObject = structuredClone(document);
  const faults: RulingFault[] = [];
  const claims = new Map<string, string>();
  for (const ruling of rulings) {
    const message = applyOne({ document: changed, ruling, claims });
    if (message !== undefined) faults.push({ file: ruling.file, at: ruling.at, message });
  }
  return { document: changed, faults };
}

function applyOne({
  document,
  ruling,
  claims,
}: {
  document: JsonObject;
  ruling: Ruling;
  claims: Map<string, string>;
}): string | undefined {
  const locations = locationsOf({ document, target: ruling.target });
  if (typeof locations === "string") return locations;
  if (locations.length === 0) return `The target ${ruling.target} matches nothing in the document.`;
  if (locations.length > 1 && !ruling.many) {
    return `The target ${ruling.target} is ambiguous: it matches ${locations.length} places (${locations.slice(0, 2).map(toPointer).join(", ")} …). Narrow it, or say "x-matches: many".`;
  }
  const effects = locations.map((location) => change({ document, location, ruling, claims }));
  const fault = effects.find((effect) => typeof effect === "string");
  if (typeof fault === "string") return fault;
  return effects.includes(true)
    ? undefined
    : `The ruling changes nothing: ${ruling.target} already says so. Remove it.`;
}

/** Last places first, so that removing one leaves the others where they are. */
function locationsOf({ document, target }: { document: JsonObject; target: string }): Location[] | string {
  try {
    return [...paths.query(target, document as unknown as JSONValue)].map((node) => node.location).reverse();
  } catch (error) {
    if (error instanceof JSONPathError) return `The target ${target} is no JSONPath: ${error.message}.`;
    throw error;
  }
}

/** Answers whether anything changed, or why it must not. */
function change({
  document,
  location,
  ruling,
  claims,
}: {
  document: JsonObject;
  location: Location;
  ruling: Ruling;
  claims: Map<string, string>;
}): boolean | string {
  const target = memberAt(document, location);
  if (ruling.change.kind === "remove") return remove({ document, location });
  if (!isObject(target))
    return `The target ${ruling.target} is ${excerpt(target)}, which cannot be changed: aim at the object that holds it.`;
  const id = `${ruling.file}#${ruling.at}`;
  if (ruling.change.kind === "copy") {
    const { from, to } = ruling.change;
    const source = own(target, from);
    if (source === undefined) {
      return ruling.many ? false : `The target ${ruling.target} has no member ${from} to copy.`;
    }
    const absent = to.filter((name) => own(target, name) === undefined);
    for (const name of absent) put(target, name, structuredClone(source));
    return absent.length > 0;
  }
  const before = structuredClone(target);
  const stamped = stampRuling({ update: ruling.change.update, location, ruling: id });
  const conflict = merge({ target, update: stamped, location, ruling: id, claims, document });
  return conflict ?? !sameWithoutStamps(before, target);
}

function memberAt(document: JsonObject, location: Location): Json {
  let value: Json = document;
  for (const segment of location) {
    if (Array.isArray(value)) value = (value as readonly Json[])[Number(segment)] ?? null;
    else value = isObject(value) ? (own(value, String(segment)) ?? null) : null;
  }
  return value;
}

function remove({ document, location }: { document: JsonObject; location: Location }): boolean {
  const parent = memberAt(document, location.slice(0, -1));
  const key = location.at(-1);
  if (key === undefined) return false;
  if (Array.isArray(parent)) return (parent as Json[]).splice(Number(key), 1).length === 1;
  return isObject(parent) && Reflect.deleteProperty(parent, key);
}

function merge({
  target,
  update,
  location,
  ruling,
  claims,
  document,
}: {
  target: JsonObject;
  update: JsonObject;
  location: Location;
  ruling: string;
  claims: Map<string, string>;
  document: JsonObject;
}): string | undefined {
  for (const [key, value] of Object.entries(update)) {
    const before = own(target, key);
    const at = [...location, key];
    if (isObject(value) && isObject(before)) {
      const conflict = merge({ target: before, update: value, location: at, ruling, claims, document });
      if (conflict !== undefined) return conflict;
    } else if (isArray(value) && isArray(before)) {
      const known = before.map((item) => identityOf({ item, document }));
      const added = value.filter(
        (item) => !known.some((one) => sameJson(one, identityOf({ item, document }))),
      );
      put(target, key, [...before, ...added]);
    } else {
      const pointer = toPointer(at);
      const earlier = claims.get(pointer);
      if (earlier !== undefined && !sameJson(before, value)) {
        return `The ruling contradicts ${earlier}: both set ${pointer}, to ${excerpt(before)} and to ${excerpt(value)}.`;
      }
      if (!pointer.includes("/x-provenance")) claims.set(pointer, ruling);
      put(target, key, structuredClone(value));
    }
  }
  return undefined;
}

/** A parameter is the same as another of its name and place, however it is described; anything else is itself. */
function identityOf({ item, document }: { item: Json; document: JsonObject }): Json {
  if (!isObject(item)) return item;
  const reference = own(item, "$ref");
  const target =
    typeof reference === "string" && reference.startsWith("#/")
      ? valueAt(document, reference.slice(1))
      : item;
  if (!isObject(target)) return item;
  const { name, in: place } = target;
  return typeof name === "string" && typeof place === "string" ? { name, in: place } : item;
}

/** The document is this stage's own copy; only here is it written to. */
function put(target: JsonObject, key: string, value: Json): void {
  Object.defineProperty(target as Members, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function sameWithoutStamps(left: JsonObject, right: JsonObject): boolean {
  const strip = (value: Json): Json =>
    JSON.parse(JSON.stringify(value, (key, item) => (key === "x-provenance" ? undefined : item)));
  return sameJson(strip(left), strip(right));
}
