import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, resolve } from "node:path";
import { load } from "js-yaml";
import { acceptDocument } from "../document/accept-document.ts";
import type { OpenApiDocument } from "../document/model.ts";
import { atPointer, isNode } from "../document/resolve-reference.ts";
import { decodeEscapes } from "../text/decode-escapes.ts";

/** A document read from a file, and every file that it was read from. */
export interface ReadDocument {
  readonly document: OpenApiDocument;
  /** Absolute paths, the document's own first. */
  readonly files: readonly string[];
}

/**
 * Reads an OpenAPI document from a YAML or JSON file. What `$ref`s into other files reach is brought in under
 * `x-external`. Rejects with an Error that names the file and what is wrong with it.
 */
export async function readDocument(path: string): Promise<ReadDocument> {
  if (/^https?:\/\//i.test(path))
    throw new Error(`${path}: expected a file, got an address. Save the document and give the file's path.`);
  const bundle = new Bundle(resolve(path));
  return bundle.run();
}

class Bundle {
  readonly #root: string;
  readonly #parsed = new Map<string, Promise<unknown>>();
  /** `file#pointer` → where it now stands in the document. */
  readonly #placed = new Map<string, string>();
  readonly #external: Record<string, unknown> = {};

  constructor(root: string) {
    this.#root = root;
  }

  async run(): Promise<ReadDocument> {
    const whole = await this.#parse(this.#root);
    const walked = await this.#walk(whole, this.#root);
    const document =
      isNode(walked) && this.#placed.size > 0 ? { ...walked, "x-external": this.#external } : walked;
    try {
      return { document: acceptDocument(document), files: [...this.#parsed.keys()] };
    } catch (error) {
      throw new Error(`${this.#root}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #parse(file: string): Promise<unknown> {
    const known = this.#parsed.get(file);
    if (known !== undefined) return known;
    const parsed = parseFile(file);
    this.#parsed.set(file, parsed);
    return parsed;
  }

  async #walk(value: unknown, file: string): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map((item) => this.#walk(item, file)));
    if (!isNode(value)) return value;
    const reference = value.$ref;
    if (typeof reference === "string") {
      const moved = await this.#place(reference, file);
      const { $ref: _, ...beside } = value;
      return { ...((await this.#walk(beside, file)) as object), $ref: moved };
    }
    const entries = await Promise.all(
      Object.entries(value).map(async ([key, inner]) => [key, await this.#walk(inner, file)] as const),
    );
    return Object.fromEntries(entries);
  }

  /** Where a reference points once everything is in one document. */
  async #place(reference: string, from: string): Promise<string> {
    const [path = "", pointer = ""] = reference.split("#", 2);
    const file = path === "" ? from : isAbsolute(path) ? path : resolve(dirname(from), decodeEscapes(path));
    if (/^https?:/i.test(path))
      throw new Error(
        `${from}: the $ref ${JSON.stringify(reference)} leaves this machine. Save what it names beside the document and refer to that.`,
      );
    if (file === this.#root) return `#${pointer}`;
    const name = `${file}#${pointer}`;
    const known = this.#placed.get(name);
    if (known !== undefined) return known;
    const slot = `part${this.#placed.size + 1}`;
    const place = `#/x-external/${slot}`;
    this.#placed.set(name, place);
    const target =
      pointer === ""
        ? await this.#parse(file)
        : atPointer({ document: await this.#parse(file), pointer: `#${pointer}` });
    if (target === undefined)
      throw new Error(`${from}: the $ref ${JSON.stringify(reference)} points at nothing in ${file}.`);
    this.#external[slot] = await this.#walk(target, file);
    return place;
  }
}

async function parseFile(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const reason = (error as { code?: string }).code === "ENOENT" ? "there is no such file" : String(error);
    throw new Error(`${file}: cannot be read: ${reason}.`);
  }
  try {
    return /\.json$/i.test(file) ? (JSON.parse(text) as unknown) : load(text);
  } catch (error) {
    throw new Error(
      `${file}: is neither YAML nor JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
