import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Bench, Measure, Row } from "../model.ts";

interface Candidate {
  readonly name: string;
  /** The program that is bundled. */
  entry(bench: Bench): Promise<string>;
}

const candidates: readonly Candidate[] = [
  {
    name: "@predgate/client",
    entry: async ({ root }) =>
      `import { createClient } from ${JSON.stringify(join(root, "packages/client/dist/index.js"))};
globalThis.output = createClient({ baseUrl: "https://gateway.example", apiKey: "k" }).run("riffusion/riffusion", { input: {} });`,
  },
  {
    name: "replicate 1.4.0",
    entry: async ({ folder }) =>
      `import Replicate from ${JSON.stringify(join(folder, "node_modules/replicate/index.js"))};
globalThis.output = new Replicate({ auth: "k" }).run("riffusion/riffusion", { input: {} });`,
  },
  {
    name: "hey-api 0.99 (generated from our document; neither polls nor retries)",
    entry: async ({ folder, root, scratch }) => {
      const generated = join(scratch, "hey-api");
      const tool = join(folder, "node_modules/@hey-api/openapi-ts/bin/run.js");
      execFileSync(
        process.execPath,
        [tool, "-i", join(root, "spec/openapi.yaml"), "-o", generated, "--silent"],
        { cwd: scratch },
      );
      return `import { createRiffusionRiffusionPrediction } from ${JSON.stringify(join(generated, "index.ts"))};
globalThis.output = createRiffusionRiffusionPrediction({ baseUrl: "https://gateway.example", body: { input: {} } });`;
    },
  },
];

/** What a browser downloads for one run of one model. */
export const clientSize: Measure = {
  name: "client-size",
  run: async (bench) => {
    const rows: Row[] = [];
    for (const { name, entry } of candidates) rows.push([name, ...(await weigh(await entry(bench), bench))]);
    return {
      title: "The weight of one run in a browser bundle",
      method:
        "esbuild, minified, ES modules with splitting, gzip -9: the first chunk, and all chunks together.",
      columns: ["client", "first chunk", "with everything loaded on demand"],
      rows,
    };
  },
};

async function weigh(program: string, { scratch }: Bench): Promise<[string, string]> {
  const folder = join(scratch, "size");
  await mkdir(folder, { recursive: true });
  const entry = join(folder, "entry.ts");
  await writeFile(entry, program);
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    outdir: join(folder, "out"),
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
    logLevel: "silent",
    external: ["node:*", "crypto"],
  });
  const named = Object.entries(metafile.outputs);
  const first = new Set<string>();
  const visit = (path: string): void => {
    if (first.has(basename(path))) return;
    first.add(basename(path));
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && metafile.outputs[next]) visit(next);
    }
  };
  for (const [path, { entryPoint }] of named) if (entryPoint?.endsWith("entry.ts")) visit(path);
  const sizes = outputFiles.map(({ path, contents }) => ({
    path: basename(path),
    size: gzipSync(contents, { level: 9 }).length,
  }));
  const total = (some: typeof sizes) =>
    `${(some.reduce((sum, { size }) => sum + size, 0) / 1000).toFixed(1)} kB`;
  return [total(sizes.filter(({ path }) => first.has(path))), total(sizes)];
}
