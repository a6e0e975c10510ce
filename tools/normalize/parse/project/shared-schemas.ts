import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  own,
} from "@predgate-tools/openapi/json.ts";
import type { NamedSchema } from "../../model/page.ts";
import { referenceTo } from "../../schema/references.ts";
import { collectItems } from "./collect-items.ts";

/** Looks up what a project calls its schemas: `#/definitions/902166` is the schema named `UserCreateDefine`. */
export interface SharedSchemas {
  readonly schemas: readonly NamedSchema[];
  /** The schema at a JSON Pointer with its references naming shared schemas; one that leads nowhere is left out. */
  rewrite(schema: JsonObject, at: string): JsonObject;
  readonly findings: readonly Finding[];
}

const reference = /^#\/definitions\/(.+)$/u;
/** Data, in which a `$ref` is no reference. */
const dataKeys = new Set(["example", "examples", "default", "const", "enum"]);

export function readSharedSchemas({ page, project }: { page: string; project: JsonObject }): SharedSchemas {
  const findings: Finding[] = [];
  const names = new Map<string, string>();
  const found: { name: string; at: string; schema: JsonObject }[] = [];
  const taken = new Set<string>();
  for (const { at, value } of collectItems({
    collection: own(project, "schemaCollection"),
    at: "/schemaCollection",
  })) {
    const schema = own(objectAt(value, "schema"), "jsonSchema");
    const id = own(value, "id");
    if (!isObject(schema) || (typeof id !== "string" && typeof id !== "number")) continue;
    const name = freeName({ wanted: own(value, "name"), taken });
    taken.add(name);
    names.set(String(id).replace(reference, "$1"), name);
    found.push({ name, at: `${at}/schema/jsonSchema`, schema });
  }
  const missing = new Set<string>();
  const rewrite = (value: JsonObject, at: string): JsonObject => {
    const rewritten = rewriteReferences({
      value,
      names,
      definitions: objectAt(value, "definitions"),
      missing: (id) => reportMissing({ page, at, id, missing, findings }),
    });
    return isObject(rewritten) ? rewritten : {};
  };
  const schemas = found.map(({ name, at, schema }) => ({ page, at, name, schema: rewrite(schema, at) }));
  return { schemas, rewrite, findings };
}

/** What the project calls a schema; a second one of the same name gets a number. */
function freeName({ wanted, taken }: { wanted: Json | undefined; taken: ReadonlySet<string> }): string {
  const plain = typeof wanted === "string" ? wanted.trim() : "";
  const name = plain === "" || plain === "__proto__" ? "Schema" : plain;
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

function reportMissing({
  page,
  at,
  id,
  missing,
  findings,
}: {
  page: string;
  at: string;
  id: string;
  missing: Set<string>;
  findings: Finding[];
}): void {
  if (missing.has(id)) return;
  missing.add(id);
  findings.push({
    rule: "dangling-reference",
    severity: "warning",
    page,
    pointer: at,
    message: "A schema refers to one that the project does not hold.",
    evidence: excerpt(`#/definitions/${id}`),
    decision: "The reference was left out; any value is accepted in its place.",
  });
}

function rewriteReferences({
  value,
  names,
  definitions,
  missing,
}: {
  value: Json;
  names: ReadonlyMap<string, string>;
  /** What the schema defines for itself. */
  definitions: JsonObject;
  missing(id: string): void;
}): Json {
  if (isArray(value))
    return value.map((item) => rewriteReferences({ value: item, names, definitions, missing }));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, member]): [string, Json][] => {
    if (dataKeys.has(key)) return [[key, member]];
    const id = key === "$ref" && typeof member === "string" ? reference.exec(member)?.[1] : undefined;
    if (id === undefined || own(definitions, id) !== undefined)
      return [[key, rewriteReferences({ value: member, names, definitions, missing })]];
    const name = names.get(id);
    if (name !== undefined) return [[key, referenceTo(name)]];
    missing(id);
    return [];
  });
  return Object.fromEntries(entries);
}
