// Bundles the command line into few chunks: start-up is bound by the number of files Node has to find and read.
// Dependencies stay outside. What nearly every call needs is one chunk; a command's own code loads when it is called.
import { chmod, rm } from "node:fs/promises";
import { build } from "rolldown";

const at = (path: string): string => new URL(path, import.meta.url).pathname;
const isOutside = (name: string): boolean => !/^[./]/.test(name);

await rm(at("dist"), { recursive: true, force: true });
await build({
  input: at("src/bin.ts"),
  platform: "node",
  external: isOutside,
  treeshake: { moduleSideEffects: false },
  output: {
    dir: at("dist"),
    format: "esm",
    sourcemap: true,
    minify: { compress: true, mangle: false, codegen: true },
    entryFileNames: "bin.js",
    chunkFileNames: "chunks/[name]-[hash].js",
    codeSplitting: {
      groups: [
        {
          name: "core",
          test: /src\/(?:start|main|context|exit-codes)\.ts$|src\/(?:define|language|messages)\/|src\/commands\/table\.ts$|src\/config\/paths\.ts$|src\/errors\/(?:cli-error|usage-error|report|explain|client-codes|fill-in|shell-words)\.ts$|src\/io\/(?:style|strip-controls|display-width)\.ts$|src\/input\/nearest\.ts$/,
        },
        {
          name: "run",
          test: /src\/(?:commands\/run|models\/.*|input\/.*|predict\/(?:create-flags|prediction-fields)|files\/save-flags)\.ts$/,
        },
      ],
    },
  },
});
await chmod(at("dist/bin.js"), 0o755);
