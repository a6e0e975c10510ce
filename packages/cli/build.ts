// Bundles the command line into few chunks: start-up is bound by the number of files Node has to find and read.
// Dependencies stay outside; a command's own code is a chunk that loads when it is called.
import { chmod, rm } from "node:fs/promises";
import { build } from "esbuild";

const at = (path: string): string => new URL(path, import.meta.url).pathname;

await rm(at("dist"), { recursive: true, force: true });
await build({
  entryPoints: [at("src/bin.ts")],
  outdir: at("dist"),
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node22.18",
  packages: "external",
  sourcemap: true,
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: "chunks/[name]-[hash]",
  logLevel: "warning",
});
await chmod(at("dist/bin.js"), 0o755);
