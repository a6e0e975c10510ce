import { Hono } from "hono";
import type { Api } from "../document/model.ts";
import { pageRoutes } from "../pages/routes.ts";
import { adminRoutes } from "../routes/admin/routes.ts";
import { deliveryRoutes } from "../routes/delivery/routes.ts";
import { fileRoutes } from "../routes/files/routes.ts";
import { healthRoutes } from "../routes/health/routes.ts";
import { modelRoutes } from "../routes/models/routes.ts";
import { otherRoutes } from "../routes/other/routes.ts";
import { predictionRoutes } from "../routes/predictions/routes.ts";
import type { Route } from "../routes/route.ts";
import { streamRoutes } from "../routes/stream/routes.ts";
import { unmatchedRoute } from "../routes/unmatched.ts";
import { webhookSecretRoutes } from "../routes/webhook-secret.ts";
import { isGatewayCall } from "./gateway-call.ts";
import { answerCall } from "./pipeline.ts";
import type { RoutedCall } from "./routed-call.ts";

export type Router = Hono<{ Bindings: RoutedCall }>;

/** Every group of routes, in the order in which they are tried. */
const groups: readonly ((api: Api) => readonly Route[])[] = [
  predictionRoutes,
  () => deliveryRoutes,
  () => streamRoutes,
  () => adminRoutes,
  () => pageRoutes,
  () => healthRoutes,
  otherRoutes,
  fileRoutes,
  modelRoutes,
  webhookSecretRoutes,
];

/** Builds the Hono application of one document. A reload builds another; the state is elsewhere. */
export function buildRouter(api: Api): Router {
  const router: Router = new Hono<{ Bindings: RoutedCall }>({
    getPath: (_, given) => (given as { env: RoutedCall }).env.path,
  });
  const routes = groups.flatMap((group) => group(api));
  for (const route of routes)
    router.on(route.method.toUpperCase(), route.path, (context) =>
      answerCall({ route, call: context.env.routed(context) }),
    );
  const methods = [...new Set(routes.map((route) => route.method.toUpperCase()))];
  const miss = unmatchedRoute({
    routes: routes.filter(isGatewayCall),
    adminRoutes: routes.filter(({ name }) => name === "admin"),
    methodsOn: (path) => methods.filter((method) => router.router.match(method, path)[0].length > 0),
  });
  router.notFound((context) => answerCall({ route: miss, call: context.env.routed(context) }));
  // Hono would answer by itself; dropped connections and mistakes of ours must reach the caller as they are.
  router.onError((error) => {
    throw error;
  });
  return router;
}
