import type { Reader } from "../reader.ts";
import { keywordNodes, keywordPair, reportKeyword, type SchemaPair } from "./schema-pair.ts";
import type { SchemaView } from "./view.ts";

/** Compares `dependentRequired`: which properties another property calls for. */
export function compareDependencies(pair: SchemaPair): void {
  const base = demandsOf(pair.comparison.readers.base, pair.views.base);
  const revision = demandsOf(pair.comparison.readers.revision, pair.views.revision);
  const holders = keywordPair(pair, "dependentRequired");
  const nodes = { base: holders.base[0], revision: holders.revision[0] };
  for (const name of revision) {
    if (base.has(name)) continue;
    const values = { base: false, revision: true };
    reportKeyword(pair, { kind: "dependentRequired-tightened", nodes, name, values });
  }
  for (const name of base) {
    if (revision.has(name)) continue;
    const values = { base: true, revision: false };
    reportKeyword(pair, { kind: "dependentRequired-loosened", nodes, name, values });
  }
}

/** Every demand in words: `b with a` for `{a: [b]}`. */
function demandsOf(reader: Reader, view: SchemaView): ReadonlySet<string> {
  const demands = new Set<string>();
  for (const holder of keywordNodes(reader, view, "dependentRequired")) {
    for (const [trigger, names] of reader.entries(holder)) {
      for (const { value } of reader.items(names)) demands.add(`${String(value)} with ${trigger}`);
    }
  }
  return demands;
}
