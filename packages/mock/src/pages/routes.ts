import { isTerminal, standingAt } from "../predictions/status.ts";
import type { Answer } from "../request/answer.ts";
import type { Call } from "../request/call.ts";
import { cancel } from "../routes/predictions/cancel.ts";
import type { Route } from "../routes/route.ts";
import type { PredictionRecord } from "../state/model.ts";
import { icon } from "./assets/icon.ts";
import { live } from "./assets/live.ts";
import { style } from "./assets/style.ts";
import { exampleInput } from "./example-input.ts";
import type { Markup } from "./layout.ts";
import { listPage } from "./list-page.ts";
import { notFoundPage } from "./not-found-page.ts";
import { pageHeaders } from "./policies.ts";
import { predictionPage } from "./prediction-page.ts";
import { referenceRoutes } from "./reference/routes.ts";
import { siteOf, viewOf } from "./view-of.ts";

const rowsShown = 20;
const open = { method: "get", needsKey: false, limit: "none" } as const;

/** The pages for people, and what they are made of. */
export const pageRoutes: readonly Route[] = [
  { ...open, path: "/", name: "list-page", answer: list },
  { ...open, path: "/p/:id", name: "prediction-page", answer: prediction },
  { ...open, method: "post", path: "/p/:id/cancel", name: "cancel-page", answer: cancelFromPage },
  {
    ...open,
    path: "/_pages/style.css",
    name: "page-asset",
    answer: () => asset({ body: style, type: "text/css; charset=utf-8" }),
  },
  {
    ...open,
    path: "/_pages/live.js",
    name: "page-asset",
    answer: () => asset({ body: live, type: "text/javascript; charset=utf-8" }),
  },
  {
    ...open,
    path: "/_pages/icon.svg",
    name: "page-asset",
    answer: () => asset({ body: icon, type: "image/svg+xml" }),
  },
  ...referenceRoutes,
];

async function list(call: Call): Promise<Answer> {
  const { engine, world, query } = call;
  const position = (name: string) => {
    const value = Number(query.get(name) ?? Number.NaN);
    return Number.isInteger(value) ? value : undefined;
  };
  const page = await world.store.listPredictions({
    limit: rowsShown,
    olderThan: position("older_than"),
    newerThan: position("newer_than"),
  });
  const [first, last] = [page.items[0], page.items.at(-1)];
  const [prefix] = engine.api.prefixes;
  const [model] = engine.api.models;
  const view = listPage({
    site: siteOf(call),
    predictions: page.items.map((record) => viewOf({ record, call })),
    newer: page.hasNewer && first ? `?newer_than=${first.sequence}` : null,
    older: page.hasOlder && last ? `?older_than=${last.sequence}` : null,
    createPath: prefix === undefined ? null : `${prefix}/predictions`,
    models: engine.api.models.map(({ name }) => name),
    exampleInput: model === undefined ? {} : exampleInput({ api: engine.api, model }),
    oneKey: engine.key !== undefined,
  });
  return shown({ page: view, status: 200 });
}

async function prediction(call: Call): Promise<Answer> {
  const record = await recordOf(call);
  if (record === undefined) return unknown(call);
  return shown({
    page: predictionPage({ prediction: viewOf({ record, call }), site: siteOf(call) }),
    status: 200,
  });
}

/** The button on a prediction's page. A form of another site may not press it: browsers say where a form is from. */
async function cancelFromPage(call: Call): Promise<Answer> {
  const from = call.request.headers.get("origin");
  if (from !== null && from !== new URL(call.origin).origin) {
    return {
      status: 403,
      headers: { "content-type": "text/plain; charset=utf-8" },
      body: `This form was sent from ${from}. Press the button on the mock's own page.\n`,
    };
  }
  const record = await recordOf(call);
  if (record === undefined) return unknown(call);
  if (!isTerminal(standingAt(record, call.world.clock.now()).status)) await cancel(call);
  return {
    status: 303,
    headers: { location: `${siteOf(call).root}/p/${encodeURIComponent(record.id)}` },
    body: null,
  };
}

function recordOf(call: Call): Promise<PredictionRecord | undefined> {
  return call.world.store.getPrediction(call.parameters.id ?? "");
}

function unknown(call: Call): Promise<Answer> {
  return shown({ page: notFoundPage({ site: siteOf(call), id: call.parameters.id ?? "" }), status: 404 });
}

async function shown({ page, status }: { page: Markup; status: number }): Promise<Answer> {
  return { status, headers: { ...pageHeaders }, body: `${await page}` };
}

function asset({ body, type }: { body: string; type: string }): Answer {
  return {
    status: 200,
    headers: { "content-type": type, "cache-control": "no-cache", "x-content-type-options": "nosniff" },
    body,
  };
}
