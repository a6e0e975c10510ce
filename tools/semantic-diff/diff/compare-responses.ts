import type { Direction } from "../model/difference.ts";
import type { Node } from "../model/node.ts";
import { compareContent } from "./compare-content.ts";
import { compareHeaders } from "./compare-headers.ts";
import { compareLinks } from "./compare-links.ts";
import { compareExtensions, compareText } from "./compare-text.ts";
import type { Comparison, Pair } from "./comparison.ts";
import type { Reader } from "./reader.ts";

/** Compares what an operation answers, by status. */
export function compareResponses(
  comparison: Comparison,
  { nodes, direction }: { nodes: Pair<Node | undefined>; direction: Direction },
): void {
  const { readers, report } = comparison;
  const base = responsesOf(readers.base, nodes.base);
  const revision = responsesOf(readers.revision, nodes.revision);
  for (const [status, before] of base) {
    const after = revision.get(status) ?? rangeFor(revision, status);
    if (after === undefined) {
      report({ kind: `${groupOf(status)}-response-removed`, direction, base: before, name: status });
    } else {
      compareResponse(comparison, { base: before, revision: after, direction });
    }
  }
  for (const [status, after] of revision) {
    if (base.has(status)) continue;
    const covering = rangeFor(base, status) ?? twinOf(comparison, { base, after, status });
    if (covering === undefined) {
      report({ kind: `${groupOf(status)}-response-added`, direction, revision: after, name: status });
      continue;
    }
    report({ kind: "response-status-detailed", direction, revision: after, name: status });
    compareResponse(comparison, { base: covering, revision: after, direction });
  }
  compareExtensions(comparison, nodes);
}

function compareResponse(
  comparison: Comparison,
  { base, revision, direction }: Pair<Node> & { direction: Direction },
): void {
  const { readers } = comparison;
  const both = (keyword: string): Pair<Node | undefined> => ({
    base: readers.base.child(base, keyword),
    revision: readers.revision.child(revision, keyword),
  });
  compareContent(comparison, { nodes: both("content"), direction });
  compareHeaders(comparison, { nodes: both("headers"), direction });
  compareLinks(comparison, both("links"));
  const words = { description: "response-description-changed", summary: "response-description-changed" };
  compareText(comparison, { nodes: { base, revision }, kinds: words });
  compareExtensions(comparison, { base, revision });
}

/** What a program does next depends on this more than on the exact status. */
function groupOf(status: string): "success" | "error" {
  return /^[123]/.test(status) ? "success" : "error";
}

/** The range or default that spoke for a status before it had an entry of its own. */
function rangeFor(responses: ReadonlyMap<string, Node>, status: string): Node | undefined {
  if (!/^[1-5][0-9]{2}$/.test(status)) return undefined;
  const range = responses.get(`${status.charAt(0)}XX`);
  return range ?? (groupOf(status) === "error" ? responses.get("default") : undefined);
}

/** A success that looks just like one there already was: whoever reads one reads the other. */
function twinOf(
  { readers, meanTheSame }: Comparison,
  { base, after, status }: { base: ReadonlyMap<string, Node>; after: Node; status: string },
): Node | undefined {
  if (groupOf(status) !== "success") return undefined;
  const contents = new Map(readers.revision.entries(readers.revision.child(after, "content")));
  if (contents.size === 0) return undefined;
  for (const [other, before] of base) {
    if (groupOf(other) !== "success") continue;
    const earlier = new Map(readers.base.entries(readers.base.child(before, "content")));
    const isTwin = [...contents].every(([type, content]) => {
      const was = readers.base.child(earlier.get(type), "schema");
      const is = readers.revision.child(content, "schema");
      return was !== undefined && is !== undefined && meanTheSame({ base: [was], revision: [is] });
    });
    if (isTwin) return before;
  }
  return undefined;
}

function responsesOf(reader: Reader, node: Node | undefined): ReadonlyMap<string, Node> {
  return new Map(
    reader
      .entries(node)
      .filter(([status]) => !status.startsWith("x-"))
      .map(([status, response]) => [sayStatus(status), reader.follow(response)]),
  );
}

/** `2xx` is `2XX`, however it is written. */
function sayStatus(status: string): string {
  return /^\dxx$/i.test(status) ? status.toUpperCase() : status.toLowerCase();
}
