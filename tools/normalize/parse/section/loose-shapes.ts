import { isArray, isObject, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import { readAs } from "../../schema/read-as.ts";

/** What people write where the editor writes something else; anything that is not recognised stays as it is. */

/** `{}` where a list belongs. */
export function emptyList(value: unknown): unknown {
  return isObject(value) && Object.keys(value).length === 0 ? [] : value;
}

/** A schema that was kept as a text of JSON. */
export function writtenSchema(value: unknown): unknown {
  if (typeof value !== "string") return value;
  return value.trim() === "" ? null : (readAs(value, ["object"]) ?? value);
}

/** A text whose quotes were lost. */
export function writtenText(value: unknown): unknown {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}

/** Yes or no, in whatever words; what is neither says nothing. */
export function writtenFlag(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  if (/^(?:true|yes|y|on|1|是|必填|必须|必选|required)$/iu.test(text)) return true;
  return /^(?:false|no|n|off|0|否|可选|选填|非必填|optional)$/iu.test(text) ? false : undefined;
}

const bodyKeys = ["type", "parameters", "jsonSchema", "mediaType", "example", "examples", "oasExtensions"];

/** A sample instead of the description of a body. */
export function bareBody(value: unknown): unknown {
  if (isArray(value)) return value.length === 0 ? {} : { type: "application/json", example: value };
  if (!isObject(value) || Object.keys(value).length === 0) return value;
  return bodyKeys.some((key) => own(value, key) !== undefined)
    ? value
    : { type: "application/json", example: value };
}

/** One answer instead of a list, or a mapping of statuses. */
export function listedResponses(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (own(value, "code") !== undefined) return [value];
  const rows = Object.entries(value);
  const isMapping = rows.every(([status, row]) => /^(?:\d{3}|\dxx|default)$/iu.test(status) && isObject(row));
  return isMapping ? rows.map(([code, row]): JsonObject => ({ code, ...(isObject(row) ? row : {}) })) : value;
}

/** A sample instead of a list of examples with their answers. */
export function bareExample(value: unknown): unknown {
  if (!isObject(value) || Object.keys(value).length === 0) return emptyList(value);
  const isMapping = Object.values(value).every((row) => isObject(row) && own(row, "data") !== undefined);
  return isMapping ? value : [{ data: value }];
}
