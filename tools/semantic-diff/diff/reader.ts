import { fromPointer, toPointer } from "@predgate-tools/openapi/pointer.ts";
import { DocumentError } from "../model/document-error.ts";
import { isList, isObject, type Json } from "../model/json.ts";
import type { ApiDocument, Node } from "../model/node.ts";
import { referencesIn } from "../model/references-in.ts";
import { resolveFile } from "../model/resolve-file.ts";

/** Walks one document: children, and what `$ref`s stand for. */
export interface Reader {
  readonly name: string;
  readonly root: Node;
  /** The child under these keys, `$ref`s on the way not followed; undefined where there is none. */
  child(node: Node | undefined, ...keys: readonly (string | number)[]): Node | undefined;
  /** The members of an object node, by key. */
  entries(node: Node | undefined): readonly (readonly [string, Node])[];
  /** The items of an array node. */
  items(node: Node | undefined): readonly Node[];
  /** The node itself, or the end of its chain of `$ref`s. */
  follow(node: Node): Node;
  /** Throws DocumentError at the first `$ref` that points at nothing, in use or not. */
  expectWhole(): void;
  /** What this node's `$ref` (or `$dynamicRef`) points at; undefined where it has none. */
  target(node: Node): Node | undefined;
}

export function createReader(document: ApiDocument): Reader {
  const root: Node = { file: "", pointer: "", value: document.files.get("") ?? null };
  const anchors = new Map<string, ReadonlyMap<string, Node>>();

  function child(node: Node | undefined, ...keys: readonly (string | number)[]): Node | undefined {
    let current = node;
    for (const key of keys) {
      if (current === undefined) return undefined;
      const value: Json | undefined = isList(current.value)
        ? current.value[Number(key)]
        : isObject(current.value) && Object.hasOwn(current.value, key)
          ? current.value[key]
          : undefined;
      if (value === undefined) return undefined;
      current = { file: current.file, pointer: `${current.pointer}${toPointer([key])}`, value };
    }
    return current;
  }

  function entries(node: Node | undefined): readonly (readonly [string, Node])[] {
    if (node === undefined || !isObject(node.value)) return [];
    return Object.entries(node.value).map(([key, value]) => [
      key,
      { file: node.file, pointer: `${node.pointer}${toPointer([key])}`, value },
    ]);
  }

  function items(node: Node | undefined): readonly Node[] {
    if (node === undefined || !isList(node.value)) return [];
    return node.value.map((value, index) => ({
      file: node.file,
      pointer: `${node.pointer}/${index}`,
      value,
    }));
  }

  function target(node: Node): Node | undefined {
    if (!isObject(node.value)) return undefined;
    const reference = node.value.$ref ?? node.value.$dynamicRef;
    if (typeof reference !== "string") return undefined;
    const [address = "", fragment = ""] = reference.split("#", 2);
    const file = address === "" ? node.file : resolveFile(node.file, address);
    const start: Node | undefined = document.files.has(file)
      ? { file, pointer: "", value: document.files.get(file) ?? null }
      : undefined;
    const decoded = decodeFragment(fragment);
    const found =
      decoded === "" || decoded.startsWith("/")
        ? child(start, ...fromPointer(decoded))
        : start && anchorsOf(start).get(decoded);
    if (found === undefined) {
      throw new DocumentError(
        `${document.name}: at ${node.pointer} the $ref ${JSON.stringify(reference)} points at nothing. ` +
          "Expected the pointer of something in the document, such as #/components/schemas/Thing.",
      );
    }
    return found;
  }

  function anchorsOf(start: Node): ReadonlyMap<string, Node> {
    const known = anchors.get(start.file);
    if (known !== undefined) return known;
    const found = new Map<string, Node>();
    const waiting: Node[] = [start];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (isObject(node.value)) {
        const name = node.value.$anchor ?? node.value.$dynamicAnchor;
        if (typeof name === "string") found.set(name, node);
        waiting.push(...entries(node).map(([, member]) => member));
      }
      waiting.push(...items(node));
    }
    anchors.set(start.file, found);
    return found;
  }

  function follow(node: Node): Node {
    const seen = new Set<string>();
    let current = node;
    for (let next = target(current); next !== undefined; next = target(current)) {
      const address = `${current.file}#${current.pointer}`;
      if (seen.has(address)) {
        throw new DocumentError(
          `${document.name}: at ${node.pointer} a chain of $refs leads back to itself.`,
        );
      }
      seen.add(address);
      current = next;
    }
    return current;
  }

  function expectWhole(): void {
    for (const [file, whole] of document.files)
      for (const { reference, pointer } of referencesIn(whole))
        target({ file, pointer, value: { $ref: reference } });
  }

  return {
    name: document.name,
    root,
    child,
    entries,
    items,
    follow,
    expectWhole,
    target,
  };
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
