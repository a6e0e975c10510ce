import type { Finding } from "@predgate-tools/openapi/finding.ts";
import { type Json, type JsonObject, objectAt } from "@predgate-tools/openapi/json.ts";
import { byCodeUnit } from "@predgate-tools/openapi/stable-order.ts";
import type { Endpoint, Security } from "../model/endpoint.ts";
import type { NamedSchema } from "../model/page.ts";
import { freeName } from "../schema/names.ts";
import { operationIds } from "./operation-ids.ts";
import { publicSchema } from "./public-schema.ts";
import { type Origins, responseComponentOf, toOperation } from "./to-operation.ts";

const methodOrder = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const bearer = { type: "http", scheme: "bearer" };

/** One OpenAPI 3.1 document from what was reconciled. The same input gives the same bytes, in any order of pages. */
export function assemble({
  endpoints,
  schemas,
}: {
  endpoints: readonly Endpoint[];
  schemas: readonly NamedSchema[];
}): { document: JsonObject; findings: Finding[]; origins: Origins } {
  const ordered = [...endpoints].sort(
    (left, right) =>
      byCodeUnit(left.path, right.path) ||
      methodOrder.indexOf(left.method) - methodOrder.indexOf(right.method),
  );
  const ids = operationIds(ordered);
  const origins: Origins = new Map();
  const paths = new Map<string, [string, Json][]>();
  const responses = new Map<string, Json>();
  const keys = new Map<string, Json>();
  for (const endpoint of ordered) {
    const response = responseComponentOf(endpoint, origins);
    const component =
      response === undefined
        ? undefined
        : freeName(endpoint.responseName ?? "", (name) => responses.has(name));
    if (component !== undefined && response !== undefined) responses.set(component, response);
    const operationId = ids.names.get(endpoint) ?? "";
    const operation = toOperation({ endpoint, operationId, component, keyName, origins });
    const operations = paths.get(endpoint.path) ?? [];
    operations.push([endpoint.method, operation]);
    paths.set(endpoint.path, operations);
    for (const security of endpoint.security ?? []) {
      if (security.kind === "key")
        keys.set(keyName(security), { type: "apiKey", in: security.in, name: security.name });
    }
  }
  const usesBearer = endpoints.some(
    ({ security }) => security === undefined || security.some((one) => one.kind === "bearer"),
  );
  const components: [string, Json][] = [];
  const schemes = [...(usesBearer ? [["bearer", bearer] as const] : []), ...sorted(keys)];
  if (schemes.length > 0) components.push(["securitySchemes", Object.fromEntries(schemes)]);
  if (responses.size > 0) components.push(["responses", Object.fromEntries(sorted(responses))]);
  const published = schemas.map(({ name, schema }): [string, Json] => [name, publicSchema(schema)]);
  if (published.length > 0) components.push(["schemas", Object.fromEntries(sorted(new Map(published)))]);
  const document: JsonObject = {
    openapi: "3.1.0",
    info: { title: "Gateway API", version: "0.1.0" },
    servers: [
      {
        url: "{baseUrl}",
        description: "Origin of the gateway you call, without a trailing slash. The pages name no host.",
        variables: { baseUrl: { default: "http://127.0.0.1:8787" } },
      },
    ],
    ...(usesBearer ? { security: [{ bearer: [] }] } : {}),
    paths: Object.fromEntries([...paths].map(([path, operations]) => [path, Object.fromEntries(operations)])),
    ...(components.length === 0 ? {} : { components: Object.fromEntries(components) }),
  };
  return { document, findings: ids.findings, origins };
}

/** The number of operations in a document, webhooks not counted. */
export function countOperations(document: JsonObject): number {
  const items = Object.values(objectAt(document, "paths"));
  return items.reduce<number>((sum, item) => {
    const methods = item !== null && typeof item === "object" ? Object.keys(item) : [];
    return sum + methods.filter((key) => methodOrder.includes(key)).length;
  }, 0);
}

function keyName(security: Extract<Security, { kind: "key" }>): string {
  return `${security.in}-${security.name.replaceAll(/[^\w.-]+/gu, "-")}`;
}

function sorted(members: ReadonlyMap<string, Json>): [string, Json][] {
  return [...members].sort(([left], [right]) => byCodeUnit(left, right));
}
