import { html } from "hono/html";
import type { Site } from "./view.ts";

export type Markup = ReturnType<typeof html>;

/** The frame of every page. */
export function layout(page: {
  site: Site;
  title: string;
  here: "predictions" | "reference" | "other";
  main: Markup;
}): Markup {
  const { root } = page.site;
  const current = (name: typeof page.here) => (page.here === name ? html`aria-current="page"` : "");
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<link rel="icon" href="${root}/_pages/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}/_pages/style.css">
<script type="module" src="${root}/_pages/live.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="top">
<a class="brand" href="${root}/"><span class="bars" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></span>predgate mock</a>
<nav aria-label="Pages"><a href="${root}/" ${current("predictions")}>Predictions</a><a href="${root}/reference" ${current("reference")}>API reference</a></nav>
</header>
<main id="main">
${page.main}
</main>
<footer>No model runs here: every output is drawn from its input. <span id="connection" role="status"></span></footer>
</body>
</html>
`;
}
