import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes after gzip. */
export interface Sizes {
  /** The chunks that a page which imports `createClient` loads before anything else happens. */
  readonly initial: number;
  /** The same page with all that can load later, as one file: openapi-fetch, validator and both models' schemas too. */
  readonly everything: number;
  /** `everything` without openapi-fetch. */
  readonly ownEverything: number;
}

/** Bundles the built package as an application would: esbuild, minified. */
export async function measure(root: string): Promise<Sizes> {
  const bundle = (options: { readonly splitting?: boolean; readonly external?: string[] }) =>
    build({
      stdin: {
        contents: 'export { createClient } from "./dist/index.js";',
        resolveDir: root,
        sourcefile: "page.js",
      },
      bundle: true,
      minify: true,
      format: "esm",
      outdir: "out",
      write: false,
      metafile: true,
      ...options,
    });
  const split = await bundle({ splitting: true });
  const chunks = new Map(
    split.outputFiles.map(({ path, contents }) => [path.replace(/.*\/out\//, "out/"), contents]),
  );
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { path, kind } of split.metafile?.outputs[file]?.imports ?? [])
      if (kind === "import-statement") load(path);
  };
  load("out/stdin.js");
  const initial = [...loaded].reduce((sum, file) => sum + gzipped(chunks.get(file)), 0);
  const [everything] = (await bundle({})).outputFiles;
  const [own] = (await bundle({ external: ["openapi-fetch"] })).outputFiles;
  return { initial, everything: gzipped(everything?.contents), ownEverything: gzipped(own?.contents) };
}

function gzipped(contents: Uint8Array | undefined): number {
  if (!contents) throw new Error("The bundle lacks a chunk that it names.");
  return gzipSync(contents, { level: 9 }).length;
}
