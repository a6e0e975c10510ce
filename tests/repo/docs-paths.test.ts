import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { files, root, text } from "./repository.ts";

const pages = files(/^(?!.*(fixtures|node_modules|spec\/|CHANGELOG)).*\.md$/);
const roots = new Set(files().map((path) => path.split("/")[0]));

/** Paths that a page names: relative links, and code spans that begin with a top-level folder of the repository. */
function named(page: string): string[] {
  const source = text(page).replaceAll(/```[\s\S]*?```/g, "");
  const links = [...source.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? "")
    .filter((target) => !/^([a-z]+:|#)/.test(target))
    .map((target) => join(dirname(page), decodeURIComponent(target.replace(/#.*$/, ""))));
  const spans = [...source.matchAll(/`([^`\s]+)`/g)]
    .map((match) => (match[1] ?? "").replace(/:\d+$/, ""))
    .filter((span) => span.includes("/") && roots.has(span.split("/")[0] ?? "") && !/[<>*{}…$]/.test(span));
  return [...links, ...spans].map((path) => normalize(path).replace(/\/$/, ""));
}

/** Made by a command, so absent from a fresh clone. */
const made = /(^|\/)(dist|demo-output|node_modules)(\/|$)/;

describe("documentation", () => {
  it.each(pages)("%s names only paths that exist", (page) => {
    const dead = named(page).filter((path) => !made.test(path) && !existsSync(join(root, path)));
    expect(dead).toEqual([]);
  });
});
