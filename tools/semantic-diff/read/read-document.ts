import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { DocumentError } from "../model/document-error.ts";
import type { Json } from "../model/json.ts";
import type { ApiDocument } from "../model/node.ts";
import { referencesIn } from "../model/references-in.ts";
import { resolveFile } from "../model/resolve-file.ts";
import { DOCUMENT_PATH, findGitSource, readAtCommit } from "./git-source.ts";
import { expectOpenApi, parseDocument } from "./parse-document.ts";

/**
 * Reads a description and every file that its `$ref`s lead to.
 *
 * @param name a path, a git ref (its spec/openapi.yaml) or `ref:path`.
 * @param folder where paths start, and a folder of the git repository.
 * @throws DocumentError when there is no such document, or it cannot be read as OpenAPI 3.
 */
export function readDocument({ name, folder }: { name: string; folder: string }): ApiDocument {
  const open = openSource({ name, folder });
  const files = new Map<string, Json>();
  const text = open.read("");
  if (text === undefined) throw new DocumentError(open.missing);
  const root = parseDocument({ text, name });
  expectOpenApi({ value: root, name });
  files.set("", root);
  // Other files may point back at the document by its name.
  files.set(open.fileName, root);
  const waiting = [...addressesIn(root)].map((address) => ({ from: "", address }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { from, address } = next;
    if (/^[a-z][a-z0-9+.-]*:/i.test(address)) {
      throw new DocumentError(
        `${name}: the $ref to ${address} leaves this machine. Expected a file beside the document.`,
      );
    }
    const path = resolveFile(from, address);
    if (files.has(path)) continue;
    const found = open.read(path);
    if (found === undefined)
      throw new DocumentError(`${name}: the $ref to ${address} leads to ${path}, which is not there.`);
    const value = parseDocument({ text: found, name: path });
    files.set(path, value);
    waiting.push(...[...addressesIn(value)].map((inner) => ({ from: path, address: inner })));
  }
  return { name, files };
}

interface Source {
  /** The text of a file beside the document, "" for the document itself. */
  read(path: string): string | undefined;
  readonly fileName: string;
  readonly missing: string;
}

function openSource({ name, folder }: { name: string; folder: string }): Source {
  const path = resolve(folder, name);
  if (existsSync(path) && statSync(path).isFile()) {
    return {
      read: (file) => readText(file === "" ? path : join(dirname(path), file)),
      fileName: basename(path),
      missing: `${name}: cannot be read.`,
    };
  }
  const source = findGitSource({ name, folder });
  if (source === undefined) {
    throw new DocumentError(
      `${name}: neither a file nor a git ref. Expected a path such as spec/openapi.yaml, ` +
        `a ref such as main (its ${DOCUMENT_PATH}) or main:path/to/openapi.yaml.`,
    );
  }
  return {
    read: (file) =>
      readAtCommit(
        { ref: source.ref, path: file === "" ? source.path : join(dirname(source.path), file) },
        folder,
      ),
    fileName: basename(source.path),
    missing: `${name}: the commit has no ${source.path}. Name another file as ${name.split(":")[0] ?? name}:path/to/openapi.yaml.`,
  };
}

function readText(path: string): string | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, "utf8") : undefined;
}

/** The files that `$ref`s name. */
function addressesIn(value: Json): ReadonlySet<string> {
  const addresses = referencesIn(value).map(({ reference }) => reference.split("#", 1)[0] ?? "");
  return new Set(addresses.filter((address) => address !== ""));
}
