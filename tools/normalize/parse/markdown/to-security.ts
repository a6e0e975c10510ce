import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  own,
} from "@predgate-tools/openapi/json.ts";
import type { Security } from "../../model/endpoint.ts";

/**
 * How an operation is called, or undefined where the page does not say more than that the gateway wants its key.
 * An empty list counts as "no key" only on pages that describe no key at all: beside a described scheme it is what
 * the editor writes when nobody chose.
 */
export function toSecurity({
  page,
  at,
  operation,
  document,
  findings,
}: {
  page: string;
  /** JSON Pointer to the operation in the page. */
  at: string;
  operation: JsonObject;
  document: JsonObject;
  findings: Finding[];
}): readonly Security[] | undefined {
  const schemes = objectAt(objectAt(document, "components"), "securitySchemes");
  const written = own(operation, "security") ?? own(document, "security");
  const alternatives = isArray(written)
    ? written.filter(isObject).filter((one) => Object.keys(one).length > 0)
    : [];
  const [first] = alternatives;
  if (first === undefined) return isArray(written) && Object.keys(schemes).length === 0 ? [] : undefined;
  if (alternatives.length > 1) {
    findings.push({
      rule: "security-choice",
      severity: "info",
      page,
      pointer: at,
      message: "The page lets a caller choose how to identify itself.",
      evidence: excerpt(alternatives.map((one) => Object.keys(one).join(" and ")).join(" or ")),
      decision: "The first way was taken.",
    });
  }
  const found = Object.keys(first).map((name) => read(own(schemes, name)));
  return found.some((security) => security.kind !== "bearer") ? found : undefined;
}

function read(scheme: Json | undefined): Security {
  if (!isObject(scheme)) return { kind: "bearer" };
  const { type, in: place, name, scheme: http } = scheme;
  if (
    type === "apiKey" &&
    typeof name === "string" &&
    (place === "query" || place === "header" || place === "cookie")
  ) {
    return { kind: "key", in: place, name };
  }
  return type === "http" && http === "basic"
    ? { kind: "key", in: "header", name: "Authorization" }
    : { kind: "bearer" };
}
