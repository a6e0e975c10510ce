import { modelHint } from "../journal/model-hint.ts";
import { explainMiss } from "../journal/near-miss.ts";
import { methodNotAllowed, notFound } from "../problems/problem.ts";
import { problem } from "../request/answer.ts";
import type { Route } from "./route.ts";

/** What takes the calls that nothing else takes. The body is the gateway's; the reason goes beside it. */
export function unmatchedRoute(known: {
  routes: readonly Route[];
  /** What may be meant by a path under `/_mock`. */
  adminRoutes: readonly Route[];
  /** Methods, upper-case, that some route takes on a path. */
  methodsOn: (path: string) => readonly string[];
}): Route {
  return {
    method: "get",
    path: "*",
    name: "unmatched",
    needsKey: false,
    limit: "none",
    answer: (call) => {
      const { method } = call.request;
      const missed = { method, path: call.path };
      const hint = modelHint({ ...missed, api: call.engine.api });
      const routes = /^\/_mock(?:\/|$)/.test(call.path) ? known.adminRoutes : known.routes;
      const miss = explainMiss({ ...missed, routes });
      const explanation = hint === undefined ? miss : `${hint} ${miss}`;
      call.notes.explanation = explanation;
      const allowed = known.methodsOn(call.path);
      return allowed.length === 0
        ? problem(notFound)
        : problem(methodNotAllowed(method), { headers: { allow: allowed.join(", ") } });
    },
  };
}
