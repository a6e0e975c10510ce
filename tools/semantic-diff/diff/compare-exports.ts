import type { Node } from "../model/node.ts";
import type { Comparison, Pair } from "./comparison.ts";
import { pairRenamed } from "./pair-renamed.ts";
import type { Reader } from "./reader.ts";

/** Which named schemas were compared with what, by the time everything reachable was. */
export interface MetSchemas {
  /** Whether the schemas of this name were compared with each other. */
  hasCompared(name: string): boolean;
  /** Whether a schema of the revision stood where one of these names of the base did. */
  hasReplaced(names: Pair<string>): boolean;
  /** Whether this schema of the revision stands where the base had one inline or under another name. */
  isMoved(name: string): boolean;
}

/**
 * Compares the named schemas: every one is exported as a TypeScript type of its name, so that a name that vanishes
 * stops programs from compiling although no byte on the wire changes.
 */
export function compareExports(comparison: Comparison, met: MetSchemas): void {
  const { readers, report } = comparison;
  const base = namedSchemas(readers.base);
  const revision = namedSchemas(readers.revision);
  for (const [name, before] of base) {
    const after = revision.get(name);
    if (after === undefined || met.hasCompared(name)) continue;
    // Nobody can say which way a schema flows that no operation uses, so it is judged both ways.
    for (const direction of ["request", "response"] as const) {
      comparison.compareSchemas({ base: [before], revision: [after] }, direction);
    }
  }
  const removed = [...base].filter(([name]) => !revision.has(name));
  const added = [...revision].filter(([name]) => !base.has(name));
  const byPlace = pairRenamed({ removed, added }, (pair) =>
    met.hasReplaced({ base: pair.base[0], revision: pair.revision[0] }),
  );
  const rest = {
    removed: removed.filter((schema) => !byPlace.some((pair) => pair.base === schema)),
    added: added.filter((schema) => !byPlace.some((pair) => pair.revision === schema)),
  };
  const byMeaning = pairRenamed(rest, (pair) =>
    comparison.meanTheSame({ base: [pair.base[1]], revision: [pair.revision[1]] }),
  );
  const renamed = [...byPlace, ...byMeaning];
  for (const { base: before, revision: after } of renamed) {
    const values = { base: before[0], revision: after[0] };
    const nodes = { base: before[1], revision: after[1] };
    report({ kind: "schema-renamed", direction: "both", ...nodes, name: before[0], values });
  }
  for (const schema of removed) {
    if (renamed.some((pair) => pair.base === schema)) continue;
    report({ kind: "schema-removed", direction: "both", base: schema[1], name: schema[0] });
  }
  for (const schema of added) {
    if (renamed.some((pair) => pair.revision === schema) || met.isMoved(schema[0])) continue;
    report({ kind: "schema-added", direction: "both", revision: schema[1], name: schema[0] });
  }
}

export function namedSchemas(reader: Reader): ReadonlyMap<string, Node> {
  return new Map(reader.entries(reader.child(reader.root, "components", "schemas")));
}
