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
/** Small, and used by several on-demand parts: a part that others take something from comes as two chunks. */
const alsoInCore = ["src/files/holds-file.ts"];
/** What is loaded together on demand, each time into the first one's file, in the order in which it is loaded. */
const together = [
  ["src/errors/composed.ts", "src/predictions/prepare-create.ts"],
  ["src/validate/index.ts"],
  ["src/validate/report-issues.ts", "src/models/suggest-model.ts"],
  // What a page calls or never does.
  [
    "src/predictions/follow.ts",
    "src/predictions/list.ts",
    "src/files/embed-files.ts",
    "src/files/upload-file.ts",
    "src/files/fetch-file.ts",
  ],
] as const;

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
const separate = [...new Set([...entries, ...onDemand])].filter((file) => !core.has(file));
// Where each file goes. What several on-demand parts share goes with what is loaded before them, if that has it too, and
// else into a file of its own, or it would be there twice.
const homes = new Map<string, string>();
const settle = (file: string, home: string) => homes.has(file) || homes.set(file, home);
settle(index, index);
for (const file of [...core, ...alsoInCore]) settle(file, "src/core.ts");
for (const parts of together) for (const part of parts) settle(part, parts[0]);
for (const file of separate) settle(file, file);
const uses = separate.flatMap((file) => [...reachedFrom(file, metafile.inputs)]);
const shared = new Set(uses.filter((file, at) => uses.indexOf(file) !== at));
for (const parts of together)
  for (const part of parts)
    for (const file of reachedFrom(part, metafile.inputs)) if (shared.has(file)) settle(file, parts[0]);
for (const file of shared) settle(file, file);
for (const file of separate)
  for (const reached of reachedFrom(file, metafile.inputs)) settle(reached, homes.get(file) ?? file);
// A file shows others what they ask it for, and no more: a bundler keeps all that can be loaded on demand.
const asked = new Set(separate);
for (const [file, { imports }] of Object.entries(metafile.inputs))
  for (const { path } of imports) if (homes.get(path) !== homes.get(file)) asked.add(path);

const named = Object.entries(metafile.outputs).find(([path]) => path === "dist/index.js")?.[1].exports ?? [];
for (const home of new Set(homes.values())) {
  const held = [...homes.keys()].filter((file) => homes.get(file) === home && asked.has(file));
  const contents =
    home === index
      ? [`export { ${named.join(", ")} } from "./src/core.ts";`]
      : held.map((file) => `export * from "./${file}";`);
  await write(home, contents);
}

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

/** Leaves what goes into another file to that file. */
function separately(file: string): Plugin {
  return {
    name: "separately",
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const wanted = relative(root, resolve(resolveDir, path));
        const home = wanted === "src/core.ts" ? wanted : homes.get(wanted);
        if (!home || home === file) return undefined;
        const target = relative(dirname(outputOf(file)), outputOf(home));
        return { path: target.startsWith(".") ? target : `./${target}`, external: true };
      });
    },
  };
}

function outputOf(file: string): string {
  return file.replace(/^src/, "dist").replace(/\.ts$/, ".js");
}
