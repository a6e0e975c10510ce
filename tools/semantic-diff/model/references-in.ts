import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { isList, isObject, type Json } from "./json.ts";

/** A `$ref` and where it stands. */
export interface Reference {
  readonly reference: string;
  /** JSON Pointer of the object that holds it. */
  readonly pointer: string;
}

/** Under these keywords stands data, in which a `$ref` is a name like any other. */
const data: ReadonlySet<string> = new Set(["example", "examples", "default", "enum", "const", "value"]);

/** Under these, the keys are names that somebody chose, or statuses: `default` is an answer, `value` a property. */
const named: ReadonlySet<string> = new Set([
  "$defs",
  "definitions",
  "dependentSchemas",
  "headers",
  "parameters",
  "pathItems",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
]);

/** Every `$ref` in a parsed file. Extensions are looked at by nobody. */
export function referencesIn(file: Json): readonly Reference[] {
  const found: Reference[] = [];
  const visit = (value: Json, pointer: string, areNames: boolean): void => {
    if (isList(value)) {
      for (const [index, item] of value.entries()) visit(item, `${pointer}/${index}`, false);
      return;
    }
    if (!isObject(value)) return;
    for (const [key, member] of Object.entries(value)) {
      if (key === "$ref" && typeof member === "string") found.push({ reference: member, pointer });
      else if (areNames || !(data.has(key) || key.startsWith("x-")))
        visit(member, `${pointer}${toPointer([key])}`, !areNames && named.has(key));
    }
  };
  visit(file, "", false);
  return found;
}
