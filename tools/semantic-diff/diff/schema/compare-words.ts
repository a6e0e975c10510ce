import { isObject } from "../../model/json.ts";
import type { Node } from "../../model/node.ts";
import type { Pair } from "../comparison.ts";
import { stableText } from "../stable-text.ts";
import { keywordPair, placeOf, reportKeyword, type SchemaPair } from "./schema-pair.ts";
import type { SchemaView } from "./view.ts";

/** Words for people, with the kind of difference that a change of them is. */
const WORDS: readonly (readonly [keyword: string, kind: string])[] = [
  ["description", "schema-description-changed"],
  ["title", "schema-title-changed"],
  ["example", "schema-examples-changed"],
  ["examples", "schema-examples-changed"],
  ["externalDocs", "schema-external-docs-changed"],
  ["$comment", "schema-comment-changed"],
  ["xml", "schema-xml-changed"],
];

/** Keywords that other files compare, and those that only hold or name schemas. */
const JUDGED: ReadonlySet<string> = new Set([
  ...WORDS.map(([keyword]) => keyword),
  ..."type nullable enum const minimum maximum exclusiveMinimum exclusiveMaximum multipleOf".split(" "),
  ..."minLength maxLength pattern format contentEncoding contentMediaType contentSchema".split(" "),
  ..."items prefixItems contains minContains maxContains minItems maxItems uniqueItems unevaluatedItems".split(
    " ",
  ),
  ..."properties required additionalProperties patternProperties propertyNames unevaluatedProperties".split(
    " ",
  ),
  ..."minProperties maxProperties dependentRequired dependentSchemas allOf oneOf anyOf not if then else".split(
    " ",
  ),
  ..."discriminator default deprecated readOnly writeOnly $ref $defs definitions $id $schema $anchor".split(
    " ",
  ),
  ..."$dynamicRef $dynamicAnchor $vocabulary x-predgate-model x-provenance".split(" "),
]);

/** Compares what a schema says to people: words, defaults, deprecation, read and write marks, extensions. */
export function compareWords(pair: SchemaPair): void {
  for (const [keyword, kind] of WORDS) {
    compareText(pair, { keyword, kind, direction: "both" });
  }
  compareFlag(pair, { keyword: "deprecated", kind: "schema-deprecated", direction: "both" });
  compareFlag(pair, { keyword: "readOnly", kind: "readOnly", direction: pair.direction });
  compareFlag(pair, { keyword: "writeOnly", kind: "writeOnly", direction: pair.direction });
  compareDefault(pair);
  compareUnknown(pair);
}

interface Word {
  readonly keyword: string;
  readonly kind: string;
  readonly direction: SchemaPair["direction"];
}

function compareText(pair: SchemaPair, { keyword, kind, direction }: Word): void {
  const nodes = differentNodes(pair, keyword);
  if (nodes !== undefined) reportKeyword({ ...pair, direction }, { kind, nodes });
}

function compareFlag(pair: SchemaPair, { keyword, kind, direction }: Word): void {
  const nodes = keywordPair(pair, keyword);
  const base = nodes.base.find(({ value }) => value === true);
  const revision = nodes.revision.find(({ value }) => value === true);
  if ((base === undefined) === (revision === undefined)) return;
  reportKeyword(
    { ...pair, direction },
    {
      kind: `${kind}-${base === undefined ? "added" : "removed"}`,
      nodes: {
        base: base ?? nodes.base[0],
        revision: revision ?? nodes.revision[0] ?? placeOf(pair.views.revision),
      },
      values: { base: base !== undefined, revision: revision !== undefined },
    },
  );
}

function compareDefault(pair: SchemaPair): void {
  const nodes = firstNodes(pair, "default");
  if (stableText(nodes.base?.value) === stableText(nodes.revision?.value)) return;
  const movement = nodes.base === undefined ? "added" : nodes.revision === undefined ? "removed" : "changed";
  reportKeyword(pair, { kind: `default-${movement}`, nodes });
}

function compareUnknown(pair: SchemaPair): void {
  const keys = new Set([...unknownKeys(pair.views.base), ...unknownKeys(pair.views.revision)]);
  for (const keyword of keys) {
    const nodes = differentNodes(pair, keyword);
    if (nodes === undefined) continue;
    const kind = keyword.startsWith("x-") ? "extension-changed" : "unknown-keyword-changed";
    reportKeyword({ ...pair, direction: "both" }, { kind, nodes, name: keyword });
  }
}

function unknownKeys(view: SchemaView): readonly string[] {
  return view.parts.flatMap(({ node }) =>
    isObject(node.value) ? Object.keys(node.value).filter((key) => !JUDGED.has(key)) : [],
  );
}

/** The first words on either side that the other does not have; undefined where both say the same. */
function differentNodes(pair: SchemaPair, keyword: string): Pair<Node | undefined> | undefined {
  const nodes = keywordPair(pair, keyword);
  const texts = {
    base: new Set(nodes.base.map(({ value }) => stableText(value))),
    revision: new Set(nodes.revision.map(({ value }) => stableText(value))),
  };
  const lost = nodes.base.find(({ value }) => !texts.revision.has(stableText(value)));
  const gained = nodes.revision.find(({ value }) => !texts.base.has(stableText(value)));
  return lost === undefined && gained === undefined ? undefined : { base: lost, revision: gained };
}

function firstNodes(pair: SchemaPair, keyword: string): Pair<Node | undefined> {
  const nodes = keywordPair(pair, keyword);
  return { base: nodes.base[0], revision: nodes.revision[0] };
}
