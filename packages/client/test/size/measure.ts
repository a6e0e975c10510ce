import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes after gzip. */
export interface Sizes {
  /** The chunks that a page which imports `createClient` loads before anything else happens. */
  readonly initial: number;
  /** The same for a page that imports all there is in the root entry: every error class and guard. */
  readonly wholeInitial: number;
  /** The first page with all that can load later, as one file: openapi-fetch, validator and both models' schemas too. */
  readonly everything: number;
  /** `everything` without openapi-fetch. */
  readonly ownEverything: number;
  /** `everything`, in the chunks that it really comes in. */
  readonly allChunks: number;
}

const page = 'export { createClient } from "./dist/index.js";';
const wholePage = 'export * from "./dist/index.js";';

/** Bundles the built package as an application would: esbuild, minified. */
export async function measure(root: string): Promise<Sizes> {
  const bundle = (
    contents: string,
    options: { readonly splitting?: boolean; readonly external?: string[] },
  ) =>
    build({
      stdin: { contents, resolveDir: root, sourcefile: "page.js" },
      bundle: true,
      minify: true,
      format: "esm",
      outdir: "out",
      write: false,
      metafile: true,
      ...options,
    });
  const chunksOf = async (contents: string) => {
    const { outputFiles, metafile } = await bundle(contents, { splitting: true });
    const sizes = new Map(
      outputFiles.map((file) => [file.path.replace(/.*\/out\//, "out/"), gzipped(file.contents)]),
    );
    const loaded = new Set<string>();
    const load = (file: string) => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
        if (kind === "import-statement") load(path);
    };
    load("out/stdin.js");
    return { initial: sum([...loaded].map((file) => sizes.get(file))), all: sum([...sizes.values()]) };
  };
  const { initial, all: allChunks } = await chunksOf(page);
  const { initial: wholeInitial } = await chunksOf(wholePage);
  const [everything] = (await bundle(page, {})).outputFiles;
  const [own] = (await bundle(page, { external: ["openapi-fetch"] })).outputFiles;
  return {
    initial,
    wholeInitial,
    everything: gzipped(everything?.contents),
    ownEverything: gzipped(own?.contents),
    allChunks,
  };
}

function gzipped(contents: Uint8Array | undefined): number {
  if (!contents) throw new Error("The bundle is missing.");
  return gzipSync(contents, { level: 9 }).length;
}

function sum(sizes: readonly (number | undefined)[]): number {
  return sizes.reduce<number>((total, size) => {
    if (size === undefined) throw new Error("The bundle lacks a chunk that it names.");
    return total + size;
  }, 0);
}
