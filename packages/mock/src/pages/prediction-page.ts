import { html } from "hono/html";
import { inputView } from "./input-view.ts";
import { layout, type Markup } from "./layout.ts";
import { outputView } from "./output-view.ts";
import { statusBadge } from "./status-badge.ts";
import { lengthOf, moment } from "./time-text.ts";
import type { PredictionView, Site } from "./view.ts";

/** The page at `/p/{id}`: status, progress, output, logs, input. */
export function predictionPage({ prediction, site }: { prediction: PredictionView; site: Site }): Markup {
  const main = html`<p><a href="${site.root}/">All predictions</a></p>
<h1>${prediction.model}</h1>
<div id="state" data-part${prediction.ended ? "" : html` data-live`}>${head({ prediction, site })}${progress(prediction)}</div>
<div id="result" data-part>${result({ prediction, site })}</div>
<section class="card" aria-labelledby="input-title"><h2 id="input-title">Input</h2>${inputView(prediction)}</section>
<div id="logs" data-part>${logs(prediction)}</div>
<div id="facts" data-part>${facts({ prediction, site })}</div>`;
  const title = `${prediction.status} – ${prediction.model} – predgate mock`;
  return layout({ site, title, here: "other", main });
}

function head({ prediction, site }: { prediction: PredictionView; site: Site }): Markup {
  const ran = (prediction.completedAt ?? prediction.now) - prediction.createdAt;
  const cancel = prediction.ended
    ? ""
    : html`<form method="post" action="${site.root}/p/${encodeURIComponent(prediction.id)}/cancel"><button id="cancel">Cancel</button></form>`;
  return html`<div class="head"><span role="status">${statusBadge(prediction.status)}</span> <span class="soft">${lengthOf(ran)}</span>${cancel}</div>`;
}

function progress({ ended, percentage }: PredictionView): Markup | string {
  if (ended) return "";
  const words = percentage === null ? "Waiting for a machine" : `${percentage} %`;
  const bar =
    percentage === null
      ? html`<progress aria-labelledby="progress-words"></progress>`
      : html`<progress max="100" value="${percentage}" aria-labelledby="progress-words"></progress>`;
  return html`<div class="card">${bar}<span id="progress-words" class="soft">${words}</span></div>`;
}

function result({ prediction, site }: { prediction: PredictionView; site: Site }): Markup | string {
  if (prediction.status === "failed") {
    return html`<section class="card error" aria-labelledby="error-title"><h2 id="error-title">Error</h2><pre tabindex="0" role="region" aria-label="Text of the error">${prediction.error || "It failed and gave no reason."}</pre></section>`;
  }
  if (prediction.dataRemoved) {
    return html`<section class="card"><h2>Output</h2><p>Input, output and logs were removed one hour after completion.</p></section>`;
  }
  if (prediction.output === null) return "";
  return html`<section class="card" aria-labelledby="output-title"><h2 id="output-title">Output</h2>${outputView({ node: prediction.output, id: prediction.id, site })}</section>`;
}

function logs({ logs: text, ended }: PredictionView): Markup {
  const said =
    text === ""
      ? html`<p class="soft">${ended ? "It wrote nothing." : "Nothing yet."}</p>`
      : html`<pre class="wide" id="log" tabindex="0" role="region" aria-label="Lines of the logs">${text}</pre>`;
  return html`<section class="card" aria-labelledby="logs-title"><h2 id="logs-title">Logs</h2>${said}</section>`;
}

function facts({ prediction, site }: { prediction: PredictionView; site: Site }): Markup {
  const when = (name: string, time: number | null) =>
    time === null ? "" : html`<dt>${name}</dt><dd>${moment(time)}</dd>`;
  const { startedAt, completedAt } = prediction;
  return html`<section class="card" aria-labelledby="facts-title"><h2 id="facts-title">Prediction</h2><dl class="facts"><dt>Id</dt><dd><code>${prediction.id}</code></dd><dt>Version</dt><dd><code>${prediction.version}</code></dd>${when("Created", prediction.createdAt)}${when("Started", startedAt)}${when("Completed", completedAt)}${when("Deadline", prediction.deadlineAt)}${startedAt !== null && completedAt !== null ? html`<dt>Computed for</dt><dd>${lengthOf(completedAt - startedAt)}</dd>` : ""}<dt>Page</dt><dd><code>${site.origin}/p/${prediction.id}</code></dd></dl></section>`;
}
