import { html } from "hono/html";
import { layout, type Markup } from "./layout.ts";
import { statusBadge } from "./status-badge.ts";
import { lengthOf, moment } from "./time-text.ts";
import type { PredictionView, Site } from "./view.ts";

export interface ListView {
  readonly site: Site;
  /** Newest first. */
  readonly predictions: readonly PredictionView[];
  /** Queries of the neighbouring pages, such as `?older_than=40`. */
  readonly newer: string | null;
  readonly older: string | null;
  /** Path under which predictions are created with a version, such as `/replicate/v1/predictions`. */
  readonly createPath: string | null;
  readonly models: readonly string[];
  /** An input that the first model takes. */
  readonly exampleInput: Readonly<Record<string, unknown>>;
  /** Is one particular key asked for? */
  readonly oneKey: boolean;
}

const wordsShown = 120;

/** The page at `/`: what was created, newest first, and how to create more. */
export function listPage(view: ListView): Markup {
  const running = view.predictions.filter((prediction) => !prediction.ended).length;
  const count = view.predictions.length;
  const summary = count === 0 ? "No predictions yet" : `${count} shown, ${running} running`;
  const main = html`<h1>Predictions</h1>
<div id="list" data-part data-live>
<p class="soft" role="status">${summary}</p>
${count === 0 ? "" : html`<ol class="rows">${view.predictions.map((prediction) => row({ prediction, site: view.site }))}</ol>`}
${neighbours(view)}
</div>
${about(view)}`;
  return layout({ site: view.site, title: "Predictions – predgate mock", here: "predictions", main });
}

function row({ prediction, site }: { prediction: PredictionView; site: Site }): Markup {
  const until = prediction.completedAt ?? prediction.now;
  return html`<li><a id="row-${prediction.id}" href="${site.root}/p/${encodeURIComponent(prediction.id)}">${statusBadge(prediction.status)}<span class="what"><span class="name">${prediction.model}</span> <span class="id soft">${prediction.id}</span><span class="words">${wordsOf(prediction)}</span></span><span class="when">${moment(prediction.createdAt)}<br>${lengthOf(until - prediction.createdAt)}</span></a></li>
`;
}

/** The first text of the input: what people recognise a prediction by. */
function wordsOf(prediction: PredictionView): string {
  if (prediction.dataRemoved) return "Data removed";
  const entries = Object.entries(prediction.input);
  const told =
    entries.find(([name, value]) => name.startsWith("prompt") && typeof value === "string") ??
    entries.find(([, value]) => typeof value === "string");
  const words = told ? String(told[1]) : JSON.stringify(prediction.input);
  return words.length > wordsShown ? `${[...words.slice(0, wordsShown)].join("")}…` : words;
}

function neighbours({ newer, older, site }: ListView): Markup | string {
  if (newer === null && older === null) return "";
  const link = (query: string | null, text: string) =>
    query === null ? html`<span></span>` : html`<a href="${site.root}/${query}">${text}</a>`;
  return html`<nav class="pages" aria-label="More predictions">${link(newer, "Newer")}${link(older, "Older")}</nav>`;
}

function about(view: ListView): Markup {
  const [model] = view.models;
  const key = view.oneKey ? "YOUR_KEY" : "any-key";
  const lines = [
    `curl ${view.site.origin}${view.createPath ?? ""} \\`,
    `  -H 'authorization: Bearer ${key}' \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d '${JSON.stringify({ version: model, input: view.exampleInput }).replaceAll("'", "'\\''")}'`,
  ];
  return html`<details class="card"${view.predictions.length === 0 ? html` open` : ""}><summary>Create a prediction</summary>
${view.createPath === null || model === undefined ? html`<p>The loaded document names no model that can be run.</p>` : html`<pre class="wide" tabindex="0" role="region" aria-label="Command that creates a prediction">${lines.join("\n")}</pre>`}
</details>
<section class="card" aria-labelledby="about"><h2 id="about">This mock</h2>
<dl class="facts"><dt>Base URL</dt><dd><code>${view.site.origin}</code></dd>
<dt>Key</dt><dd>${view.oneKey ? "the one it was started with" : "any bearer key"}</dd>
<dt>Models</dt><dd>${view.models.length === 0 ? "none" : view.models.slice(0, 12).join(", ")}${view.models.length > 12 ? `, and ${view.models.length - 12} more` : ""}</dd></dl></section>`;
}
