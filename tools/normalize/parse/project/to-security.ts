import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  own,
} from "@predgate-tools/openapi/json.ts";
import type { Security } from "../../model/endpoint.ts";

/** How an endpoint is called: its own `auth`, else that of the nearest folder that has one. */
export function toSecurity(holders: readonly JsonObject[]): readonly Security[] | undefined {
  const stated = holders
    .map((holder) => objectAt(holder, "auth"))
    .filter((auth) => {
      const type = own(auth, "type");
      return typeof type === "string" && type !== "" && type !== "inherit";
    });
  const auth = stated.at(-1);
  if (auth === undefined) return undefined;
  const type = String(own(auth, "type")).toLowerCase();
  if (type === "noauth" || type === "none") return [];
  if (type === "apikey") return apiKey(own(auth, "apikey"));
  return type === "basic" ? [{ kind: "key", in: "header", name: "Authorization" }] : undefined;
}

/** Written as an object, or as a list of `{key, value}` pairs. */
function apiKey(written: Json | undefined): readonly Security[] | undefined {
  const pairs = isArray(written)
    ? Object.fromEntries(
        written.filter(isObject).map((pair) => [String(own(pair, "key")), own(pair, "value") ?? null]),
      )
    : isObject(written)
      ? written
      : {};
  const name = own(pairs, "key");
  if (typeof name !== "string" || name.trim() === "") return undefined;
  const place = own(pairs, "in");
  const where = place === "query" || place === "cookie" ? place : "header";
  return [{ kind: "key", in: where, name: name.trim() }];
}
