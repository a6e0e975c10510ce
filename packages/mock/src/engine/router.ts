import { type Context, Hono } from "hono";
import type { Api } from "../document/model.ts";
import { pageRoutes } from "../pages/routes.ts";
import { notFound } from "../problems/problem.ts";
import { problem, toResponse } from "../request/answer.ts";
import type { Call } from "../request/call.ts";
import { deliveryRoutes } from "../routes/delivery/routes.ts";
import { predictionRoutes } from "../routes/predictions/routes.ts";
import type { Route } from "../routes/route.ts";
import type { Engine, ValidationMode } from "./model.ts";
import { answerCall } from "./pipeline.ts";
import type { World } from "./world.ts";

/** What a call brings along besides its Request. */
export interface Bindings {
  readonly engine: Engine;
  readonly world: World;
  readonly origin: string;
  readonly mode: ValidationMode;
}

export type Router = Hono<{ Bindings: Bindings }>;

/** Every group of routes, in the order in which they are tried. */
const groups: readonly ((api: Api) => readonly Route[])[] = [
  predictionRoutes,
  () => deliveryRoutes,
  () => pageRoutes,
];

/** Builds the Hono application of one document. A reload builds another; the state is elsewhere. */
export function buildRouter(api: Api): Router {
  const router: Router = new Hono<{ Bindings: Bindings }>({ getPath: pathOf });
  for (const route of groups.flatMap((group) => group(api)))
    router.on(route.method.toUpperCase(), route.path, (context) =>
      answerCall({ route, call: callOf(context) }),
    );
  router.notFound(() => toResponse(problem(notFound)));
  return router;
}

const sessionPrefix = /^\/_session\/[^/]+/;

/** The path without query and session prefix. */
export function pathOf(request: Request): string {
  const start = request.url.indexOf("/", 8);
  const query = request.url.indexOf("?", start);
  const path = request.url.slice(start, query === -1 ? undefined : query);
  return path.startsWith("/_session/") ? path.replace(sessionPrefix, "") || "/" : path;
}

function callOf(context: Context<{ Bindings: Bindings }>): Call {
  const request = context.req.raw;
  const { engine, world, origin, mode } = context.env;
  const query = request.url.indexOf("?");
  return {
    request,
    engine,
    world,
    origin,
    mode,
    path: context.req.path,
    query: new URLSearchParams(query === -1 ? "" : request.url.slice(query)),
    parameters: context.req.param() as Record<string, string>,
    notes: {},
  };
}
