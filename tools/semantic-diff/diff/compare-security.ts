import { isObject, type Json } from "../model/json.ts";
import type { Node } from "../model/node.ts";
import type { Comparison, Pair } from "./comparison.ts";
import type { Reader } from "./reader.ts";
import { stableText } from "./stable-text.ts";

/** One way to be let in: every scheme of it, by what the scheme is rather than its name, with its scopes. */
interface Alternative {
  readonly node: Node;
  readonly name: string;
  readonly schemes: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Compares the ways an operation lets a caller in. An old way holds as long as some new way asks for no more; a new way
 * is news when no old way asked for as little. No requirement at all is a way that asks for nothing.
 */
export function compareSecurity(comparison: Comparison, operations: Pair<Node>): void {
  const { readers, report } = comparison;
  const base = alternativesOf(readers.base, operations.base);
  const revision = alternativesOf(readers.revision, operations.revision);
  const isOpen = (list: readonly Alternative[]): boolean => list.some(({ schemes }) => schemes.size === 0);
  const direction = "request";
  if (isOpen(base) && !isOpen(revision)) {
    report({ kind: "security-became-required", direction, base: base[0]?.node, revision: revision[0]?.node });
    return;
  }
  if (!isOpen(base) && isOpen(revision)) {
    report({ kind: "security-became-optional", direction, base: base[0]?.node, revision: revision[0]?.node });
    return;
  }
  const told = new Set<Alternative>();
  for (const before of base) {
    if (revision.some((after) => asksNoMore(after, before))) continue;
    const twin = revision.find((after) => hasSameSchemes(before, after));
    if (twin === undefined) {
      report({ kind: "security-removed", direction, base: before.node, name: before.name });
      continue;
    }
    told.add(twin);
    const nodes = { base: before.node, revision: twin.node };
    report({ kind: "security-scope-added", direction, ...nodes, name: before.name });
  }
  for (const after of revision) {
    if (told.has(after) || base.some((before) => asksNoMore(before, after))) continue;
    const twin = base.find((before) => hasSameSchemes(before, after));
    if (twin === undefined)
      report({ kind: "security-added", direction, revision: after.node, name: after.name });
    else {
      const nodes = { base: twin.node, revision: after.node };
      report({ kind: "security-scope-removed", direction, ...nodes, name: after.name });
    }
  }
}

function asksNoMore(one: Alternative, other: Alternative): boolean {
  return [...one.schemes].every(([scheme, scopes]) => {
    const given = other.schemes.get(scheme);
    return given !== undefined && [...scopes].every((scope) => given.has(scope));
  });
}

function hasSameSchemes(one: Alternative, other: Alternative): boolean {
  return (
    one.schemes.size === other.schemes.size &&
    [...one.schemes.keys()].every((scheme) => other.schemes.has(scheme))
  );
}

function alternativesOf(reader: Reader, operation: Node): readonly Alternative[] {
  const list = reader.child(operation, "security") ?? reader.child(reader.root, "security");
  const items = reader.items(list);
  if (items.length === 0)
    return [{ node: list ?? { file: "", pointer: "/security", value: [] }, name: "", schemes: new Map() }];
  return items.map((node) => {
    const members = reader.entries(node);
    const schemes = members.map(([name, scopes]): [string, ReadonlySet<string>] => [
      identityOf(reader, name),
      new Set(reader.items(scopes).map(({ value }) => String(value))),
    ]);
    return { node, name: members.map(([name]) => name).join(" and "), schemes: new Map(schemes) };
  });
}

/** What a caller must have to pass a scheme: its place and kind, whatever its name and its words. */
function identityOf(reader: Reader, name: string): string {
  const scheme = reader.child(reader.root, "components", "securitySchemes", name);
  const value: Json = scheme === undefined ? null : reader.follow(scheme).value;
  if (!isObject(value)) return `unknown ${name}`;
  const { type, scheme: http, in: location, name: key } = value;
  const isShared = type === "oauth2" || type === "openIdConnect";
  // Two authorisation servers are two keys, even where they look alike.
  if (isShared) return `${String(type)} ${name}`;
  return stableText([type ?? null, String(http ?? "").toLowerCase(), location ?? null, key ?? null]);
}
