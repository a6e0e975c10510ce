import { html } from "hono/html";
import type { FileSlot, OutputNode } from "../media/model.ts";
import type { Markup } from "./layout.ts";
import type { Site } from "./view.ts";

interface Shown {
  node: OutputNode;
  /** The prediction's. */
  id: string;
  site: Site;
}

/** How a file is shown, by the first part of its media type; anything else is a link. */
const players: Readonly<Record<string, (file: { url: string; label: string }) => Markup>> = {
  audio: ({ url, label }) =>
    html`<audio controls preload="metadata" src="${url}" aria-label="${label}"></audio>`,
  video: ({ url, label }) =>
    html`<video controls loop muted playsinline preload="metadata" src="${url}" aria-label="${label}"></video>`,
  image: ({ url, label }) => html`<img src="${url}" alt="${label}">`,
};

/** An output as players, pictures and text. */
export function outputView({ node, id, site }: Shown): Markup {
  const texts = node.kind === "list" ? node.items.map(textOf) : [];
  if (texts.length > 0 && texts.every((text) => text !== undefined)) return textBox(texts.join(""));
  switch (node.kind) {
    case "file":
      return fileView({ file: node.file, label: node.file.name, id, site });
    case "value":
      return textBox(typeof node.value === "string" ? node.value : JSON.stringify(node.value));
    case "list":
      return html`<div class="files">${node.items.map((item) => html`<div>${outputView({ node: item, id, site })}</div>`)}</div>`;
    case "fields":
      return html`<div class="files">${Object.entries(node.fields).map(([name, field]) => html`<div>${field.kind === "file" ? fileView({ file: field.file, label: name, id, site }) : html`<p><code>${name}</code></p>${outputView({ node: field, id, site })}`}</div>`)}</div>`;
  }
}

function fileView({
  file,
  label,
  id,
  site,
}: {
  file: FileSlot;
  label: string;
  id: string;
  site: Site;
}): Markup {
  const url = `${site.root}/delivery/${encodeURIComponent(id)}/${encodeURIComponent(file.name)}`;
  const kind = file.contentType.split("/", 1)[0] ?? "";
  const player = Object.hasOwn(players, kind) ? players[kind]?.({ url, label }) : undefined;
  return html`<figure>${player ?? ""}<figcaption>${label === file.name ? "" : `${label}: `}<a href="${url}" download="${file.name}">${file.name}</a></figcaption></figure>`;
}

function textBox(text: string): Markup {
  return html`<pre tabindex="0" role="region" aria-label="Text output">${text}</pre>`;
}

function textOf(node: OutputNode): string | undefined {
  return node.kind === "value" && typeof node.value === "string" ? node.value : undefined;
}
