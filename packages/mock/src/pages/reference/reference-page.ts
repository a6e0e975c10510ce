import { html } from "hono/html";
import { layout, type Markup } from "../layout.ts";
import type { Site } from "../view.ts";

/** Everything that could ask another host for something is off. */
const offline = {
  telemetry: false,
  withDefaultFonts: false,
  hideClientButton: true,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: "never",
  externalUrls: {},
};

/** The API reference of the loaded document, drawn by Scalar's script in the browser. */
export function referencePage({ site, title }: { site: Site; title: string }): Markup {
  const configuration = JSON.stringify({
    ...offline,
    url: `${site.root}/reference/openapi.json`,
    servers: [{ url: site.origin }],
  });
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API reference – ${title}</title>
<link rel="icon" href="${site.root}/_pages/icon.svg" type="image/svg+xml">
</head>
<body>
<script id="api-reference" type="application/json" data-configuration="${configuration}"></script>
<script src="${site.root}/reference/scalar.js"></script>
</body>
</html>
`;
}

/** What `/reference` shows where Scalar is not installed. */
export function referenceMissingPage({ site }: { site: Site }): Markup {
  const main = html`<h1>API reference</h1>
<section class="card" aria-labelledby="missing"><h2 id="missing">One package is missing</h2>
<p>The reference is drawn by <code>@scalar/api-reference</code>. It is large, so the mock does not bring it along. Install it beside the mock, then load this page again:</p>
<pre tabindex="0" role="region" aria-label="Command that installs it">npm install --save-dev @scalar/api-reference</pre></section>
<p>Or read the document itself: <a href="${site.root}/reference/openapi.json">openapi.json</a>.</p>`;
  return layout({ site, title: "API reference – predgate mock", here: "reference", main });
}
