import { basePathOf } from "../../document/base-paths.ts";
import type { Api, Operation } from "../../document/model.ts";

/** The operation of the document that a call is one of; plain segments win over `{…}`. */
export function matchOperation(call: { api: Api; method: string; path: string }): Operation | undefined {
  const base = basePathOf({ path: call.path, bases: call.api.basePaths });
  const segments = call.path.slice(base.length).split("/");
  const candidates = call.api.operations
    .filter((operation) => operation.method === call.method.toLowerCase())
    .filter((operation) => {
      const wanted = operation.path.split("/");
      return (
        wanted.length === segments.length &&
        wanted.every((segment, index) => isParameter(segment) || segment === segments[index])
      );
    });
  const parameters = (operation: Operation) => operation.path.split("/").filter(isParameter).length;
  return candidates.toSorted((first, second) => parameters(first) - parameters(second))[0];
}

/** Does a path belong to the API at all? Files, pages and the like do not, and are no drift. */
export function belongsToApi({ api, path }: { api: Api; path: string }): boolean {
  const own = path.slice(basePathOf({ path, bases: api.basePaths }).length);
  return api.prefixes.some((prefix) => own.startsWith(`${prefix}/`));
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{") && segment.endsWith("}");
}
