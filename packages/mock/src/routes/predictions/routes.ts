import type { Api } from "../../document/model.ts";
import type { Route } from "../route.ts";
import { cancel } from "./cancel.ts";
import { create } from "./create.ts";
import { get } from "./get.ts";
import { list } from "./list.ts";

const ownPath = /^(.*)\/models\/[^/{}]+\/[^/{}]+\/predictions$/;

/** The document's operation on a path, whatever it calls its parameters. */
function operationFinder(api: Api): (wanted: { method: string; path: string }) => string | undefined {
  const known = new Map(
    api.operations.map(({ method, path, operationId }) => [
      `${method} ${path.replaceAll(/\{[^}]+\}/g, "{}")}`,
      operationId,
    ]),
  );
  return ({ method, path }) => known.get(`${method} ${path.replaceAll(/:\w+/g, "{}")}`);
}

/** Create on both kinds of path, get, list and cancel, under every prefix the document uses. */
export function predictionRoutes(api: Api): readonly Route[] {
  const routes: Route[] = [];
  const operationOf = operationFinder(api);
  for (const model of api.models) {
    for (const path of model.paths) {
      const prefix = ownPath.exec(path)?.[1];
      if (prefix === undefined) continue;
      const answer: Route["answer"] = (call) => create(call, { prefix, model });
      routes.push({
        method: "post",
        path,
        name: "create",
        operation: operationOf({ method: "post", path }),
        model: model.name,
        needsKey: true,
        limit: "creates",
        answer,
      });
    }
  }
  for (const prefix of api.prefixes) {
    const all = `${prefix}/predictions`;
    const one = `${all}/:id`;
    const known = { needsKey: true, limit: "others" } as const;
    const answer: Route["answer"] = (call) => create(call, { prefix });
    const shared: Route[] = [
      { ...known, method: "post", path: all, name: "create", limit: "creates", answer },
      { ...known, method: "get", path: all, name: "list", answer: list },
      { ...known, method: "get", path: one, name: "get", answer: get },
      { ...known, method: "post", path: `${one}/cancel`, name: "cancel", answer: cancel },
    ];
    routes.push(...shared.map((route) => ({ ...route, operation: operationOf(route) })));
  }
  return routes;
}
