import { html } from "hono/html";

type Markup = ReturnType<typeof html>;

/** A moment as `04:13:22 UTC`, with the whole date for machines and on hover. Times are milliseconds since 1970. */
export function moment(time: number): Markup {
  const iso = new Date(time).toISOString();
  return html`<time datetime="${iso}" title="${iso}">${iso.slice(11, 19)} UTC</time>`;
}

/** A length of time, from milliseconds: `0.4 s`, `54.2 s`, `3 min 5 s`. */
export function lengthOf(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds) / 1000;
  if (seconds < 100) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
