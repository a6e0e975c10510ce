import type { Direction } from "../model/difference.ts";
import { isObject, type Json } from "../model/json.ts";
import type { Node } from "../model/node.ts";
import { compareContent, reportExample } from "./compare-content.ts";
import { compareDeprecation, compareExtensions, compareText } from "./compare-text.ts";
import type { Comparison, Pair } from "./comparison.ts";
import { pairRenamed } from "./pair-renamed.ts";
import type { Reader } from "./reader.ts";
import { stableText } from "./stable-text.ts";

interface Parameter {
  readonly key: string;
  readonly name: string;
  readonly location: string;
  readonly node: Node;
  readonly isRequired: boolean;
}

/** What is compared: an operation's own parameters come after those of its path, and replace them. */
export interface ParameterLists {
  readonly lists: Pair<readonly (Node | undefined)[]>;
  readonly direction: Direction;
  /** New names of path parameters by the old ones, where only the name between the braces changed. */
  readonly renamed: ReadonlyMap<string, string>;
}

export function compareParameters(
  comparison: Comparison,
  { lists, direction, renamed }: ParameterLists,
): void {
  const base = parametersOf(comparison.readers.base, lists.base);
  const revision = parametersOf(comparison.readers.revision, lists.revision);
  const removed: Parameter[] = [];
  const met = new Set<string>();
  for (const parameter of base.values()) {
    const key =
      parameter.location === "path" ? `path ${renamed.get(parameter.name) ?? parameter.name}` : parameter.key;
    const later = revision.get(key);
    if (later === undefined) {
      removed.push(parameter);
      continue;
    }
    met.add(key);
    compareParameter(comparison, { base: parameter, revision: later, direction });
  }
  const added = [...revision.values()].filter(({ key }) => !met.has(key));
  const moved = pairRenamed({ removed, added }, (pair) => hasMoved(comparison, pair));
  for (const pair of moved) {
    const isRenamed = pair.base.name !== pair.revision.name;
    comparison.report({
      kind: isRenamed ? "parameter-renamed" : "parameter-moved",
      direction,
      base: pair.base.node,
      revision: pair.revision.node,
      name: pair.base.name,
      values: isRenamed
        ? { base: pair.base.name, revision: pair.revision.name }
        : { base: pair.base.location, revision: pair.revision.location },
    });
    compareParameter(comparison, { ...pair, direction });
  }
  for (const parameter of removed) {
    if (moved.some((pair) => pair.base === parameter)) continue;
    comparison.report({ kind: "parameter-removed", direction, base: parameter.node, name: parameter.name });
  }
  for (const parameter of added) {
    if (moved.some((pair) => pair.revision === parameter)) continue;
    const kind = parameter.isRequired ? "required-parameter-added" : "parameter-added";
    comparison.report({ kind, direction, revision: parameter.node, name: parameter.name });
  }
}

/** The same name elsewhere, or the same place and meaning under another name. */
function hasMoved(comparison: Comparison, { base, revision }: Pair<Parameter>): boolean {
  if (base.name === revision.name) return true;
  if (base.location !== revision.location || base.isRequired !== revision.isRequired) return false;
  const { readers } = comparison;
  const schemas = {
    base: readers.base.child(base.node, "schema"),
    revision: readers.revision.child(revision.node, "schema"),
  };
  if (schemas.base === undefined || schemas.revision === undefined) return false;
  const words = [
    readers.base.child(base.node, "description"),
    readers.revision.child(revision.node, "description"),
  ];
  // Most parameters are plain strings: without an equal description, equal types would be a guess.
  if (stableText(words[0]?.value) !== stableText(words[1]?.value)) return false;
  return comparison.meanTheSame({ base: [schemas.base], revision: [schemas.revision] });
}

function compareParameter(
  comparison: Comparison,
  { base, revision, direction }: Pair<Parameter> & { direction: Direction },
): void {
  const { readers, report } = comparison;
  const nodes = { base: base.node, revision: revision.node };
  const name = revision.name;
  if (base.isRequired !== revision.isRequired) {
    const kind = revision.isRequired ? "parameter-became-required" : "parameter-became-optional";
    const values = { base: base.isRequired, revision: revision.isRequired };
    report({ kind, direction, ...nodes, name, values });
  }
  const styles = { base: serialization(base), revision: serialization(revision) };
  if (base.location === revision.location && stableText(styles.base) !== stableText(styles.revision)) {
    report({ kind: "parameter-style-changed", direction, ...nodes, name, values: styles });
  }
  for (const flag of ["allowReserved", "allowEmptyValue"]) {
    const was = readers.base.child(base.node, flag)?.value === true;
    const is = readers.revision.child(revision.node, flag)?.value === true;
    if (was === is) continue;
    const kind = `${flag}-${is ? "loosened" : "tightened"}`;
    report({ kind, direction, ...nodes, name, values: { base: was, revision: is } });
  }
  compareValue(comparison, { ...nodes, direction });
  compareText(comparison, { nodes, kinds: { description: "parameter-description-changed" } });
  reportExample(comparison, nodes);
  compareDeprecation(comparison, { nodes, kind: "parameter" });
  compareExtensions(comparison, nodes);
}

/** Compares what a parameter or a header holds: a schema, or content of a media type. */
export function compareValue(
  comparison: Comparison,
  { base, revision, direction }: Pair<Node> & { direction: Direction },
): void {
  const { readers, report } = comparison;
  const contents = {
    base: readers.base.child(base, "content"),
    revision: readers.revision.child(revision, "content"),
  };
  if ((contents.base === undefined) !== (contents.revision === undefined)) {
    const say = (content: Node | undefined): Json => (content === undefined ? "schema" : "content");
    const values = { base: say(contents.base), revision: say(contents.revision) };
    report({ kind: "parameter-style-changed", direction, base, revision, values });
    return;
  }
  if (contents.base !== undefined) {
    compareContent(comparison, { nodes: contents, direction });
    return;
  }
  const schemas = {
    base: readers.base.child(base, "schema"),
    revision: readers.revision.child(revision, "schema"),
  };
  comparison.compareSchemas({ base: list(schemas.base), revision: list(schemas.revision) }, direction);
}

function list(node: Node | undefined): readonly Node[] {
  return node === undefined ? [] : [node];
}

const STYLES: Readonly<Record<string, string>> = {
  query: "form",
  cookie: "form",
  path: "simple",
  header: "simple",
};

/** How the value becomes text, with the defaults spelled out. */
function serialization({ node, location }: Parameter): Json {
  if (!isObject(node.value)) return null;
  const style = node.value.style ?? STYLES[location] ?? "simple";
  return { style, explode: node.value.explode ?? style === "form" };
}

/** HTTP compares header names without case, and OpenAPI gives these three no meaning as parameters. */
const IGNORED: ReadonlySet<string> = new Set([
  "header accept",
  "header content-type",
  "header authorization",
]);

function parametersOf(reader: Reader, lists: readonly (Node | undefined)[]): ReadonlyMap<string, Parameter> {
  const found = new Map<string, Parameter>();
  for (const item of lists.flatMap((node) => reader.items(node))) {
    const node = reader.follow(item);
    if (!isObject(node.value)) continue;
    const name = String(node.value.name ?? "");
    const location = String(node.value.in ?? "");
    const key = `${location} ${location === "header" ? name.toLowerCase() : name}`;
    if (IGNORED.has(key)) continue;
    found.set(key, {
      key,
      name,
      location,
      node,
      isRequired: node.value.required === true || location === "path",
    });
  }
  return found;
}
