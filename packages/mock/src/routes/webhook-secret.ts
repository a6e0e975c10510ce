import type { Api } from "../document/model.ts";
import { json } from "../request/answer.ts";
import type { Route } from "./route.ts";

/** The secret that webhooks are signed with, where Replicate's clients look for it. */
export const webhookSecretRoutes = (api: Api): readonly Route[] =>
  api.prefixes.map((prefix) => ({
    method: "get",
    path: `${prefix}/webhooks/default/secret`,
    name: "other",
    needsKey: true,
    limit: "others",
    answer: (call) => json({ key: call.world.courier.secret }),
  }));
