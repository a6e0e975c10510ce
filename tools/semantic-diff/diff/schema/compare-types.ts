import type { Json } from "../../model/json.ts";
import type { Node } from "../../model/node.ts";
import type { SchemaPair } from "./schema-pair.ts";
import { keywordPair, placeOf, reportKeyword } from "./schema-pair.ts";
import { includesAll, intersect, sayTypes, type TypeSet, without } from "./type-set.ts";
import { typesOfView } from "./view.ts";

/** What became of the kinds of value; `apart` where the two sides have none in common. */
export type TypesVerdict = "alike" | "apart";

/** Compares what `type`, `nullable`, `enum` and `const` say about the kinds of value; null is judged on its own. */
export function compareTypes(pair: SchemaPair): TypesVerdict {
  const { readers } = pair.comparison;
  const declared = (side: "base" | "revision"): TypeSet =>
    typesOfView(readers[side], { view: pair.views[side], unions: "ignored" });
  const whole = (side: "base" | "revision"): TypeSet =>
    typesOfView(readers[side], { view: pair.views[side], unions: "counted" });

  const kinds = { base: without(declared("base"), "null"), revision: without(declared("revision"), "null") };
  const nulls = { base: whole("base").has("null"), revision: whole("revision").has("null") };
  const shown = { base: declared("base"), revision: declared("revision") };
  const change = nameOfChange(kinds.base, kinds.revision);

  if (change !== undefined)
    report(pair, { kind: change, base: sayTypes(shown.base), revision: sayTypes(shown.revision) });
  const hadNoType = sayTypes(shown.base) === null || sayTypes(shown.revision) === null;
  if (nulls.base !== nulls.revision && !(change !== undefined && hadNoType)) {
    const kind = nulls.revision ? "null-added" : "null-removed";
    report(pair, { kind, base: sayTypes(whole("base")), revision: sayTypes(whole("revision")) });
  }
  const isApart = change !== undefined && intersect(kinds.base, kinds.revision).size === 0;
  return isApart ? "apart" : "alike";
}

function nameOfChange(base: TypeSet, revision: TypeSet): string | undefined {
  const widened = includesAll(revision, base);
  const narrowed = includesAll(base, revision);
  if (widened && narrowed) return undefined;
  if (widened) return "type-widened";
  return narrowed ? "type-narrowed" : "type-changed";
}

function report(
  pair: SchemaPair,
  { kind, base, revision }: { kind: string; base: Json; revision: Json },
): void {
  const types = keywordPair(pair, "type");
  // Null may come from an alternative beside the type, so only the schema as a whole is a true place for it.
  const at = (side: "base" | "revision"): Node | undefined => {
    const place = placeOf(pair.views[side]);
    const type = types[side][0];
    return kind.startsWith("null-") && type?.pointer !== `${place?.pointer}/type` ? place : (type ?? place);
  };
  reportKeyword(pair, {
    kind,
    nodes: { base: at("base"), revision: at("revision") },
    values: { base, revision },
  });
}
