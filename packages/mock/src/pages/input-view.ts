import { html } from "hono/html";
import type { Markup } from "./layout.ts";
import type { PredictionView } from "./view.ts";

/** A value longer than this is cut on the page; data URIs can be megabytes. */
const longest = 2000;

/** The input as a list of names and values; texts as they are, everything else as JSON. */
export function inputView({ input, dataRemoved }: PredictionView): Markup {
  const entries = Object.entries(input);
  if (entries.length === 0)
    return html`<p class="soft">${dataRemoved ? "Removed." : "Empty: the model's defaults were used."}</p>`;
  return html`<dl class="facts">${entries.map(([name, value]) => html`<dt><code>${name}</code></dt><dd>${shown(value)}</dd>`)}</dl>`;
}

function shown(value: unknown): Markup | string {
  const text = typeof value === "string" ? value : (JSON.stringify(value, null, 2) ?? "");
  if (text === "") return html`<span class="soft">(empty)</span>`;
  return text.length > longest
    ? `${text.slice(0, longest)}… (${text.length.toLocaleString("en")} characters)`
    : text;
}
