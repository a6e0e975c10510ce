import { basename, dirname, resolve } from "node:path";
import { emit } from "./emit/index.ts";
import { readDocument } from "./read/document.ts";
import { findModels } from "./registry/find-models.ts";
import type { Target } from "./write/compare.ts";

export interface CodeRequest {
  /** The OpenAPI document to read. */
  readonly spec: string;
  /** Folder of generated code. */
  readonly out: string;
  /** Markdown file of the reference page; none is made without it. */
  readonly reference?: string | undefined;
  /** Package whose `Models` interface the models are merged into. */
  readonly augment?: string | undefined;
  /** The document whose models that package knows already. */
  readonly knownSpec?: string | undefined;
}

/** The code of a document as targets that can be compared or written. */
export async function generateCode({
  spec,
  out,
  reference,
  augment,
  knownSpec,
}: CodeRequest): Promise<Target[]> {
  const known =
    knownSpec === undefined ? [] : findModels(await readDocument(knownSpec)).map(({ name }) => name);
  const emission = await emit(await readDocument(spec), { augment, known });
  const code: Target = { folder: resolve(out), files: emission.code, owns: "the folder" };
  if (reference === undefined) return [code];
  const page = { path: basename(reference), text: emission.reference };
  return [code, { folder: resolve(dirname(reference)), files: [page], owns: "its files only" }];
}
