import { html } from "hono/html";
import type { Markup } from "./layout.ts";

/** A status in words, with a mark whose shape and colour say the same. */
export function statusBadge(status: string): Markup {
  return html`<span class="state" data-state="${status}">${status}</span>`;
}
