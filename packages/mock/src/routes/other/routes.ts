import type { Api, Operation } from "../../document/model.ts";
import { predictionRoutes } from "../predictions/routes.ts";
import type { Route } from "../route.ts";
import { answerOperation } from "./answer-operation.ts";
import { pathPattern } from "./path-pattern.ts";

/** Every operation of the document that has nothing to do with predictions. */
export function otherRoutes(api: Api): readonly Route[] {
  const taken = new Set(predictionRoutes(api).map(({ operation }) => operation));
  return api.operations
    .filter(({ operationId }) => !taken.has(operationId))
    .map((operation) => ({ operation, pattern: pathPattern(operation.path) }))
    .toSorted((left, right) => right.pattern.weight - left.pattern.weight)
    .map(({ operation, pattern }) => routeOf({ operation, pattern }));
}

function routeOf({
  operation,
  pattern,
}: {
  operation: Operation;
  pattern: ReturnType<typeof pathPattern>;
}): Route {
  return {
    method: operation.method,
    path: pattern.route,
    shown: operation.path,
    name: "other",
    operation: operation.operationId,
    needsKey: operation.needsKey,
    limit: "others",
    answer: (call) => answerOperation({ call, operation, pathValues: pattern.read(call.path) }),
  };
}
