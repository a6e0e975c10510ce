import { isObject, type Json } from "../../model/json.ts";
import type { Node } from "../../model/node.ts";
import { stableText } from "../stable-text.ts";
import { reportKeyword, type SchemaPair } from "./schema-pair.ts";
import { type SchemaView, valuesOfPart } from "./view.ts";

interface Choices {
  /** The values that every `enum` and `const` of the schema admits, by their text; null is left to the types. */
  readonly values: ReadonlyMap<string, Json>;
  readonly node: Node;
  readonly keyword: "enum" | "const";
}

/** Compares the choices; `const` is an `enum` of one. */
export function compareValues(pair: SchemaPair): void {
  const base = choicesOf(pair.views.base);
  const revision = choicesOf(pair.views.revision);
  const nodes = { base: base?.node, revision: revision?.node };
  if (base === undefined && revision === undefined) return;
  if (base === undefined || revision === undefined) {
    const keyword = base?.keyword ?? revision?.keyword ?? "enum";
    reportKeyword(pair, { kind: `${keyword}-${base === undefined ? "added" : "removed"}`, nodes });
    return;
  }
  const added = [...revision.values].filter(([text]) => !base.values.has(text));
  const removed = [...base.values].filter(([text]) => !revision.values.has(text));
  const isConstant = base.keyword === "const" && revision.keyword === "const";
  if (isConstant && added.length > 0 && removed.length > 0) {
    reportKeyword(pair, { kind: "const-changed", nodes });
    return;
  }
  for (const [text, value] of added) {
    const values = { base: null, revision: value };
    reportKeyword(pair, { kind: "enum-value-added", nodes, name: nameOf(value, text), values });
  }
  for (const [text, value] of removed) {
    const values = { base: value, revision: null };
    reportKeyword(pair, { kind: "enum-value-removed", nodes, name: nameOf(value, text), values });
  }
}

function nameOf(value: Json, text: string): string {
  return typeof value === "string" ? value : text;
}

function choicesOf(view: SchemaView): Choices | undefined {
  let found: Choices | undefined;
  for (const part of view.parts) {
    const listed = valuesOfPart(part);
    if (listed === undefined) continue;
    const own = new Map(listed.filter((value) => value !== null).map((value) => [stableText(value), value]));
    // A choice of null alone says no more than the types do.
    if (own.size === 0 && listed.length > 0) continue;
    const earlier = found;
    const values =
      earlier === undefined ? own : new Map([...own].filter(([text]) => earlier.values.has(text)));
    const keyword = isObject(part.node.value) && part.node.value.enum === undefined ? "const" : "enum";
    const pointer = `${part.node.pointer}/${keyword}`;
    found = { values, keyword, node: { file: part.node.file, pointer, value: listed } };
  }
  return found;
}
