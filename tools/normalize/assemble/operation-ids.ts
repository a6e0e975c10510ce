import type { Finding } from "@predgate-tools/openapi/finding.ts";
import type { Endpoint } from "../model/endpoint.ts";
import { camelCase, freeName, pascalCase } from "../schema/names.ts";
import { type OperationKind, operationKind } from "../schema/operation-kind.ts";

/** Names for operations on predictions; the others are named for their method and path. */
const names: Record<OperationKind, (endpoint: Endpoint) => string> = {
  "create-model": (endpoint) => `create${modelStem(endpoint)}Prediction`,
  create: () => "createPrediction",
  list: () => "listPredictions",
  get: () => "getPrediction",
  cancel: () => "cancelPrediction",
  other: longName,
};

/** An operationId for every endpoint: each only once, and none that changes because another page was added later. */
export function operationIds(endpoints: readonly Endpoint[]): {
  names: ReadonlyMap<Endpoint, string>;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const taken = new Set<string>();
  const result = new Map<Endpoint, string>();
  for (const endpoint of endpoints) {
    const wanted = names[operationKind(endpoint)](endpoint);
    const name = taken.has(wanted)
      ? freeName(longName(endpoint), (candidate) => taken.has(candidate))
      : wanted;
    taken.add(name);
    result.set(endpoint, name);
    if (name === wanted) continue;
    findings.push({
      rule: "name-collision",
      severity: "warning",
      page: endpoint.page,
      pointer: endpoint.at,
      message: `Another operation is already called ${wanted}.`,
      evidence: `${endpoint.method.toUpperCase()} ${endpoint.path}`,
      decision: `This one is called ${name}.`,
    });
  }
  return { names: result, findings };
}

function modelStem({ stem, model, path }: Endpoint): string {
  if (stem !== undefined) return stem;
  const segments = path.split("/").slice(-3, -1).join("/");
  return pascalCase(model?.name ?? segments);
}

/** `GET /v1/tasks/{id}` → `getV1TasksById`. */
function longName({ method, path }: Endpoint): string {
  const words = path.split("/").map((segment) => {
    const parameters = [...segment.matchAll(/\{([^{}]*)\}/gu)].map(
      (match) => `By${pascalCase(match[1] ?? "")}`,
    );
    return pascalCase(segment.replaceAll(/\{[^{}]*\}/gu, "")) + parameters.join("");
  });
  const name = camelCase(method) + words.join("");
  return name === camelCase(method) ? `${name}Root` : name;
}
