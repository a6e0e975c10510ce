import type { Direction } from "../model/difference.ts";
import type { Node } from "../model/node.ts";
import { compareExtensions } from "./compare-text.ts";
import type { Comparison, Pair } from "./comparison.ts";
import type { Reader } from "./reader.ts";
import { stableText } from "./stable-text.ts";

/** Compares the media types of a body, and what each one holds. */
export function compareContent(
  comparison: Comparison,
  { nodes, direction }: { nodes: Pair<Node | undefined>; direction: Direction },
): void {
  const { readers, report } = comparison;
  const base = mediaTypes(readers.base, nodes.base);
  const revision = mediaTypes(readers.revision, nodes.revision);
  for (const [name, before] of base) {
    const after = revision.get(name) ?? rangeFor(revision, name);
    if (after === undefined) report({ kind: "media-type-removed", direction, base: before, name });
    else compareMediaType(comparison, { base: before, revision: after, direction });
  }
  for (const [name, after] of revision) {
    if (!base.has(name)) report({ kind: "media-type-added", direction, revision: after, name });
  }
}

function compareMediaType(
  comparison: Comparison,
  { base, revision, direction }: Pair<Node> & { direction: Direction },
): void {
  const { readers, report } = comparison;
  for (const keyword of ["schema", "itemSchema"]) {
    const before = readers.base.child(base, keyword);
    const after = readers.revision.child(revision, keyword);
    if (before === undefined && after === undefined) continue;
    comparison.compareSchemas(
      { base: before === undefined ? [] : [before], revision: after === undefined ? [] : [after] },
      direction,
    );
  }
  const encodings = {
    base: readers.base.child(base, "encoding"),
    revision: readers.revision.child(revision, "encoding"),
  };
  if (stableText(encodings.base?.value) !== stableText(encodings.revision?.value)) {
    report({ kind: "encoding-changed", direction, ...encodings });
  }
  reportExample(comparison, { base, revision });
  compareExtensions(comparison, { base, revision });
}

/** Compares `example` and `examples` of a parameter, a header or a media type. */
export function reportExample({ readers, report }: Comparison, nodes: Pair<Node>): void {
  for (const keyword of ["example", "examples"]) {
    const base = readers.base.child(nodes.base, keyword);
    const revision = readers.revision.child(nodes.revision, keyword);
    if (stableText(base?.value) === stableText(revision?.value)) continue;
    report({ kind: "examples-changed", direction: "both", base, revision });
  }
}

/** Media types by name; case and a charset of UTF-8, which JSON always has, make no difference. */
function mediaTypes(reader: Reader, node: Node | undefined): ReadonlyMap<string, Node> {
  return new Map(
    reader.entries(node).map(([name, content]) => [
      name
        .toLowerCase()
        .replace(/;\s*charset="?utf-8"?/, "")
        .trim(),
      reader.follow(content),
    ]),
  );
}

/** The range that covers a media type which is no longer named itself. */
function rangeFor(types: ReadonlyMap<string, Node>, name: string): Node | undefined {
  return types.get(`${name.slice(0, name.indexOf("/"))}/*`) ?? types.get("*/*");
}
