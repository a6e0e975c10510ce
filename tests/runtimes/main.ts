/** `pnpm test:runtimes`: the client's contract on every runtime it promises, and a table of what came out. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { startScriptedServer } from "../e2e/contract/scripted-server.ts";

const folder = import.meta.dirname;
const bundle = join(folder, "node_modules/.cache/suite.mjs");

if (!existsSync(join(folder, "node_modules"))) {
  process.stderr.write("Installing the runtimes from the npm registry …\n");
}
// Not `npm ci`: it demands lock entries for other platforms' optional packages, which registries may not all hold.
execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
  cwd: folder,
  stdio: ["ignore", "ignore", "inherit"],
});

const { build } = await import("esbuild");
await build({
  entryPoints: [join(folder, "../e2e/contract/suite.ts")],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2022",
  logLevel: "error",
});

const { runtimes } = await import("./runtimes.ts");
const server = await startScriptedServer();
const stage = { folder, bundle, url: server.url };
let passed = 0;
let failed = 0;
process.stdout.write("| runtime | version | contract |\n|---|---|---|\n");
for (const { name, version, play } of runtimes) {
  try {
    const outcomes = await play(stage);
    const problems = outcomes.filter(({ problem }) => problem !== undefined);
    passed += outcomes.length - problems.length;
    failed += problems.length;
    const verdict = `${outcomes.length - problems.length} of ${outcomes.length} hold`;
    process.stdout.write(`| ${name} | ${await version(stage)} | ${verdict} |\n`);
    for (const { name: sentence, problem } of problems)
      process.stderr.write(`  ${name}: ${sentence}\n    ${problem}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`| ${name} | – | could not run |\n`);
    process.stderr.write(`  ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
await server.close();
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
