// Writes dist: declarations by tsc, code by esbuild. Everything that the root entry needs at once becomes one module,
// core.js, and what loads on demand stands on it. Left as many small modules, a bundler that splits would cut them into
// dozens of chunks, one for each set of parts that share something (see docs/adr/0032).
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, rmSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const { version, exports } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
  version: string;
  exports: Record<string, { default?: string } | string>;
};
const entries = Object.values(exports)
  .map((target) => (typeof target === "object" ? target.default : undefined))
  .filter((path) => path?.endsWith(".js"))
  .map((path) => String(path).replace("./dist/", "src/").replace(/\.js$/, ".ts"));
const index = "src/index.ts";

const common = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  target: "es2023",
  platform: "neutral",
  external: ["openapi-fetch", "node:*"],
  logLevel: "warning",
  metafile: true,
} satisfies BuildOptions;

rmSync(resolve(root, "dist"), { recursive: true, force: true });
execFileSync("tsc", ["-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });

const { metafile } = await build({
  ...common,
  entryPoints: entries,
  splitting: true,
  outdir: "dist",
  write: false,
});
const core = reachedFrom(index, metafile.inputs);
const onDemand = Object.values(metafile.inputs)
  .flatMap(({ imports }) => imports)
  .filter(({ kind, external }) => kind === "dynamic-import" && !external)
  .map(({ path }) => path);
const separate = [...entries, ...onDemand].filter((file) => !core.has(file));
// What several of them share stands in a file of its own, or it would be there twice.
const uses = [...new Set(separate)].flatMap((file) => [...reachedFrom(file, metafile.inputs)]);
const files = new Set(
  uses.filter((file, at) => !core.has(file) && (separate.includes(file) || uses.indexOf(file) !== at)),
);

await write(
  "src/core.ts",
  [...core].filter((file) => file !== index).map((file) => `export * from "./${file}";`),
);
const named = Object.entries(metafile.outputs).find(([path]) => path === "dist/index.js")?.[1].exports ?? [];
await write(index, [`export { ${named.join(", ")} } from "./src/core.ts";`]);
for (const file of files) await write(file, [`export * from "./${file}";`]);

copyFileSync(
  resolve(root, "src/generated/openapi.gen.json"),
  resolve(root, "dist/generated/openapi.gen.json"),
);

function reachedFrom(start: string, inputs: Metafile["inputs"]): Set<string> {
  const reached = new Set<string>();
  const queue = [start];
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const { kind, path, external } of inputs[file]?.imports ?? []) {
      if (kind === "import-statement" && !external) queue.push(path);
    }
  }
  return reached;
}

async function write(file: string, contents: readonly string[]): Promise<void> {
  await build({
    ...common,
    stdin: { contents: contents.join("\n"), resolveDir: root, sourcefile: `${file}.entry`, loader: "ts" },
    outfile: outputOf(file),
    sourcemap: true,
    define: { PREDGATE_VERSION: JSON.stringify(version) },
    plugins: [separately(file)],
  });
}

/** Leaves what stands in a file of its own to that file. */
function separately(file: string): Plugin {
  return {
    name: "separately",
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const wanted = relative(root, resolve(resolveDir, path));
        if (wanted === file) return undefined;
        const home = core.has(wanted) && kind === "import-statement" ? "src/core.ts" : wanted;
        if (home === file || !(home === "src/core.ts" || files.has(home))) return undefined;
        const target = relative(dirname(outputOf(file)), outputOf(home));
        return { path: target.startsWith(".") ? target : `./${target}`, external: true };
      });
    },
  };
}

function outputOf(file: string): string {
  return file.replace(/^src/, "dist").replace(/\.ts$/, ".js");
}
