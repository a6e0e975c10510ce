import type { Node } from "../model/node.ts";
import type { Reader } from "./reader.ts";

const METHODS: readonly string[] = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
];

/** The operations of a path item by method, lower case; OpenAPI 3.2's `additionalOperations` too. */
export function operationsOf(reader: Reader, item: Node): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  for (const method of METHODS) {
    const operation = reader.child(item, method);
    if (operation !== undefined) found.set(method, operation);
  }
  for (const [method, operation] of reader.entries(reader.child(item, "additionalOperations"))) {
    found.set(method.toLowerCase(), operation);
  }
  return found;
}
