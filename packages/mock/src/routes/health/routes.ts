import { type Answer, json, text } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";
import type { Route } from "../route.ts";

const own = { method: "get", name: "admin", needsKey: false, limit: "none" } as const;

/** What machines that look after the mock ask. */
export const healthRoutes: readonly Route[] = [
  { ...own, path: "/healthz", answer: () => json({ status: "ok" }) },
  { ...own, path: "/metrics", answer: metrics },
];

function metrics({ engine }: Call): Answer {
  const gauges = [
    { name: "predgate_mock_sessions", help: "Sessions that are kept.", value: engine.sessions().length },
    { name: "predgate_mock_models", help: "Models in the document.", value: engine.api.models.length },
  ];
  return text(engine.metrics.text(gauges), { contentType: "text/plain; version=0.0.4; charset=utf-8" });
}
