import { isArray, type Json } from "@predgate-tools/openapi/json.ts";

const types = new Map<string, { type: string | undefined; format?: string }>([
  ...["string", "number", "integer", "boolean", "array", "object", "null"].map(
    (type): [string, { type: string }] => [type, { type }],
  ),
  ["int", { type: "integer" }],
  ["int32", { type: "integer" }],
  ["int64", { type: "integer" }],
  ["long", { type: "integer" }],
  ["float", { type: "number" }],
  ["double", { type: "number" }],
  ["decimal", { type: "number" }],
  ["bool", { type: "boolean" }],
  ["str", { type: "string" }],
  ["text", { type: "string" }],
  ["list", { type: "array" }],
  ["dict", { type: "object" }],
  ["map", { type: "object" }],
  ["file", { type: "string", format: "binary" }],
  ["binary", { type: "string", format: "binary" }],
  ["datetime", { type: "string" }],
  ["date", { type: "string" }],
]);

/** A `type` as people write it, as JSON Schema's; a word that is no type leaves the value open. */
export function readType(written: Json): { type: Json | undefined; format?: string } {
  if (typeof written === "string") return types.get(written.trim().toLowerCase()) ?? { type: undefined };
  if (!isArray(written)) return { type: undefined };
  const all = written.map((one) =>
    typeof one === "string" ? types.get(one.trim().toLowerCase())?.type : undefined,
  );
  if (all.length === 0 || all.includes(undefined)) return { type: undefined };
  const known = [...new Set(all.filter((type) => type !== undefined))];
  const plain = known.includes("number") ? known.filter((type) => type !== "integer") : known;
  return { type: plain.length === 1 ? plain[0] : plain };
}
