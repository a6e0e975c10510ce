import { fromPointer } from "@predgate-tools/openapi/pointer.ts";
import type { Difference } from "../model/difference.ts";
import type { ApiDocument, Node } from "../model/node.ts";
import { compareAbout } from "./compare-about.ts";
import { compareExports, type MetSchemas } from "./compare-exports.ts";
import { comparePaths } from "./compare-paths.ts";
import { compareRegistry } from "./compare-registry.ts";
import { compareSecuritySchemes } from "./compare-security-schemes.ts";
import { compareWebhooks } from "./compare-webhooks.ts";
import type { Comparison, Pair, Sighting } from "./comparison.ts";
import { addressOfPair, createEquality } from "./mean-the-same.ts";
import { createReader, type Reader } from "./reader.ts";
import { compareSchema } from "./schema/compare-schema.ts";
import { viewSchema } from "./schema/view.ts";
import { stableText } from "./stable-text.ts";

/**
 * Everything that differs between two descriptions of an API, as facts without an opinion. A difference in a schema
 * that many operations share is told once for each direction it flows.
 *
 * @throws DocumentError when a `$ref` points at nothing or leads back to itself.
 */
export function compareDocuments(documents: Pair<ApiDocument>): readonly Difference[] {
  const readers = { base: createReader(documents.base), revision: createReader(documents.revision) };
  // What is released can no longer be mended; what is about to be, should be.
  readers.revision.expectWhole();
  const found = new Map<string, Difference>();
  const looked = new Set<string>();
  const names = createNameBook();

  const comparison: Comparison = {
    readers,
    report: (sighting) => {
      const side = sighting.revision === undefined ? readers.base : readers.revision;
      const difference = toDifference(sighting, side);
      const { kind, direction, pointer, name, base, revision } = difference;
      found.set(
        [kind, direction, pointer, name, stableText(base), stableText(revision)].join("\n"),
        difference,
      );
    },
    compareSchemas: (nodes, direction) => {
      const address = `${direction} ${addressOfPair(nodes)}`;
      if (looked.has(address)) return;
      looked.add(address);
      names.note({
        base: viewSchema(readers.base, nodes.base).parts.map(({ node }) => node),
        revision: viewSchema(readers.revision, nodes.revision).parts.map(({ node }) => node),
      });
      compareSchema(comparison, { nodes, direction });
    },
    meanTheSame: createEquality(readers),
  };

  compareAbout(comparison);
  comparePaths(comparison);
  compareWebhooks(comparison);
  compareSecuritySchemes(comparison);
  compareExports(comparison, names.met);
  compareRegistry(comparison);
  return [...found.values()];
}

function toDifference(sighting: Sighting, reader: Reader): Difference {
  const { kind, direction, base, revision, name, values } = sighting;
  const place = revision ?? base;
  return {
    kind,
    direction,
    pointer: place === undefined ? "" : place.file === "" ? place.pointer : `${place.file}#${place.pointer}`,
    name: name ?? "",
    parameter: place === undefined ? "" : parameterOf(reader, place),
    base: values === undefined ? (base?.value ?? null) : values.base,
    revision: values === undefined ? (revision?.value ?? null) : values.revision,
  };
}

function parameterOf(reader: Reader, { file, pointer }: Node): string {
  const path = /^.*?\/parameters\/\d+(?=\/|$)/.exec(pointer)?.[0];
  if (path === undefined || file !== "") return "";
  const node = reader.child(reader.root, ...fromPointer(path));
  const name = node === undefined ? undefined : reader.child(reader.follow(node), "name")?.value;
  return typeof name === "string" ? name : "";
}

/** Remembers which named schemas stood in the same place. */
function createNameBook(): { note: (nodes: Pair<readonly Node[]>) => void; met: MetSchemas } {
  const compared = new Set<string>();
  const replaced = new Set<string>();
  const moved = new Set<string>();
  return {
    note: (nodes) => {
      const base = nodes.base.flatMap(nameOf);
      const revision = nodes.revision.flatMap(nameOf);
      for (const after of revision) {
        if (nodes.base.length > 0) moved.add(after);
        if (base.includes(after)) compared.add(after);
        for (const before of base) replaced.add(`${before} ${after}`);
      }
    },
    met: {
      hasCompared: (name) => compared.has(name),
      hasReplaced: (names) => replaced.has(`${names.base} ${names.revision}`),
      isMoved: (name) => moved.has(name),
    },
  };
}

function nameOf(node: Node): readonly string[] {
  const name = /^\/components\/schemas\/([^/]+)$/.exec(node.pointer)?.[1];
  return node.file !== "" || name === undefined ? [] : [name.replaceAll("~1", "/").replaceAll("~0", "~")];
}
