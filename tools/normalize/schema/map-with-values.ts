import { isArray, isObject, type Json, own } from "@predgate-tools/openapi/json.ts";
import type { Schema } from "../model/endpoint.ts";

/** A value that was seen where a schema stands. */
export interface Seen {
  readonly value: Json;
  /** JSON Pointer to the value in the page. */
  readonly at: string;
}

/**
 * Rebuilds a schema from its root down, giving each of its parts together with the values that examples hold
 * there. Goes through `properties`, `items`, `allOf`, and a choice between one schema and null: behind another
 * choice nobody knows which branch was meant.
 */
export function mapWithValues({
  schema,
  seen,
  at,
  change,
}: {
  schema: Schema;
  seen: readonly Seen[];
  at: string;
  change(node: Schema, seen: readonly Seen[], at: string): Schema;
}): Schema {
  if (seen.length === 0) return schema;
  const node = change(schema, seen, at);
  const properties = own(node, "properties");
  const items = own(node, "items");
  const changed: [string, Json][] = [];
  if (isObject(properties)) {
    const members = Object.entries(properties).map(([name, member]): [string, Json] => {
      if (!isObject(member)) return [name, member];
      const segment = name.replaceAll("~", "~0").replaceAll("/", "~1");
      const inner = seen.flatMap((one) => {
        const value = isObject(one.value) ? own(one.value, name) : undefined;
        return value === undefined ? [] : [{ value, at: `${one.at}/${segment}` }];
      });
      return [
        name,
        mapWithValues({ schema: member, seen: inner, at: `${at}/properties/${segment}`, change }),
      ];
    });
    changed.push(["properties", Object.fromEntries(members)]);
  }
  if (isObject(items)) {
    const inner = seen.flatMap(({ value, at: place }) =>
      isArray(value) ? value.map((item, index) => ({ value: item, at: `${place}/${index}` })) : [],
    );
    changed.push(["items", mapWithValues({ schema: items, seen: inner, at: `${at}/items`, change })]);
  }
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const branches = own(node, keyword);
    if (
      !isArray(branches) ||
      (keyword !== "allOf" && branches.filter((branch) => !isNull(branch)).length > 1)
    )
      continue;
    const inner = keyword === "allOf" ? seen : seen.filter(({ value }) => value !== null);
    const mapped = branches.map(
      (branch, index): Json =>
        isObject(branch) && !isNull(branch)
          ? mapWithValues({ schema: branch, seen: inner, at: `${at}/${keyword}/${index}`, change })
          : branch,
    );
    changed.push([keyword, mapped]);
  }
  return changed.length === 0 ? node : { ...node, ...Object.fromEntries(changed) };
}

function isNull(schema: Json): boolean {
  return isObject(schema) && own(schema, "type") === "null";
}
