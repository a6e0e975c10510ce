import { html } from "hono/html";
import { layout, type Markup } from "./layout.ts";
import type { Site } from "./view.ts";

/** The page for an id that this mock does not know. */
export function notFoundPage({ site, id }: { site: Site; id: string }): Markup {
  const main = html`<h1>No such prediction</h1>
<p>This mock has no prediction <code>${id}</code>. It keeps predictions in memory: a restart forgets them, and old ones make room for new.</p>
<p><a href="${site.root}/">All predictions</a></p>`;
  return layout({ site, title: "No such prediction – predgate mock", here: "other", main });
}
