import type { Endpoint } from "../model/endpoint.ts";

export type OperationKind = "create-model" | "create" | "list" | "get" | "cancel" | "other";

/** The operations on predictions, by method and path. Their names do not depend on the gateway's prefix. */
const kinds: readonly { kind: OperationKind; method: string; path: RegExp }[] = [
  { kind: "create-model", method: "post", path: /\/models\/[^/{}]+\/[^/{}]+\/predictions$/u },
  { kind: "create", method: "post", path: /\/predictions$/u },
  { kind: "list", method: "get", path: /\/predictions$/u },
  { kind: "get", method: "get", path: /\/predictions\/\{[^/{}]+\}$/u },
  { kind: "cancel", method: "post", path: /\/predictions\/\{[^/{}]+\}\/cancel$/u },
];

export function operationKind({ method, path }: Pick<Endpoint, "method" | "path">): OperationKind {
  return kinds.find((row) => row.method === method && row.path.test(path))?.kind ?? "other";
}
