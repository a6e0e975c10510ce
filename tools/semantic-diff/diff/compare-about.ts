import type { Node } from "../model/node.ts";
import { compareServerLists } from "./compare-servers.ts";
import { compareExtensions, compareText } from "./compare-text.ts";
import type { Comparison, Pair } from "./comparison.ts";
import type { Reader } from "./reader.ts";
import { stableText } from "./stable-text.ts";

/** Compares what a document says about itself: title, version, contact, tags, dialect, servers. */
export function compareAbout(comparison: Comparison): void {
  const { readers } = comparison;
  const roots = { base: readers.base.root, revision: readers.revision.root };
  const both = (keyword: string): Pair<Node | undefined> => ({
    base: readers.base.child(roots.base, keyword),
    revision: readers.revision.child(roots.revision, keyword),
  });
  const info = "info-changed";
  compareText(comparison, {
    nodes: both("info"),
    kinds: {
      title: info,
      summary: info,
      description: info,
      termsOfService: info,
      contact: info,
      license: info,
      version: "info-version-changed",
    },
  });
  compareExtensions(comparison, both("info"));
  compareText(comparison, {
    nodes: roots,
    kinds: {
      openapi: "openapi-version-changed",
      jsonSchemaDialect: "json-schema-dialect-changed",
      externalDocs: "external-docs-changed",
    },
  });
  compareExtensions(comparison, roots);
  compareTags(comparison, both("tags"));
  compareServerLists(comparison, both("servers"));
}

function compareTags({ readers, report }: Comparison, nodes: Pair<Node | undefined>): void {
  const named = (reader: Reader, node: Node | undefined): ReadonlyMap<string, Node> =>
    new Map(reader.items(node).map((tag) => [String(reader.child(tag, "name")?.value ?? ""), tag]));
  const base = named(readers.base, nodes.base);
  const revision = named(readers.revision, nodes.revision);
  for (const name of new Set([...base.keys(), ...revision.keys()])) {
    const pair = { base: base.get(name), revision: revision.get(name) };
    if (stableText(pair.base?.value) === stableText(pair.revision?.value)) continue;
    report({ kind: "tag-changed", direction: "both", ...pair, name });
  }
}
