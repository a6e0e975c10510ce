/**
 * `npm run demo`: from nothing to saved media. Checks that the generated files are fresh, builds the packages,
 * starts the mock as a real server and runs both models through the command line against it.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");
const output = join(root, "demo-output");
const run = promisify(execFile);

const runs = [
  {
    model: "riffusion/riffusion",
    flags: ["--prompt-a", "funky synth solo", "--prompt-b", "90's rap", "--alpha", "0.5"],
  },
  {
    model: "lucataco/animate-diff",
    flags: ["--prompt", "cherry blossoms, falling petals, spring", "--seed", "255224557"],
  },
];

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a command to its end; its output is shown only when it fails. */
async function quietly(command: string, parameters: string[]): Promise<void> {
  try {
    await run(command, parameters, {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`\`${command} ${parameters.join(" ")}\` failed:\n${stdout ?? ""}${stderr ?? ""}`);
  }
}

/** Starts the mock on a free port of this machine and resolves with its URL. */
function startMock(): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(
    process.execPath,
    [join(root, "packages/mock/dist/bin.js"), "--port", "0", "--speed", "50"],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  return new Promise((fulfil, reject) => {
    let seen = "";
    const read = (chunk: Buffer) => {
      seen += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(seen)?.[0];
      if (url !== undefined) fulfil({ server, url });
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("exit", (code) => reject(new Error(`The mock ended with code ${code}:\n${seen}`)));
    server.once("error", reject);
  });
}

async function describeFiles(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort();
  if (names.length === 0) throw new Error(`${relative(root, folder)} is empty: the run saved no files.`);
  const sized = await Promise.all(
    names.map(async (name) => `${name} (${Math.ceil((await stat(join(folder, name))).size / 1024)} kB)`),
  );
  return sized.join(", ");
}

say("1. Generated files: pages → spec/openapi.yaml → types, registry, bundled spec");
await quietly("pnpm", ["generate", "--check"]);
say("   fresh: they are exactly what the pages in spec/sources give");
say("2. Building the client, the mock and the command line");
await quietly("pnpm", ["exec", "turbo", "run", "build"]);
await rm(output, { recursive: true, force: true });
const { server, url } = await startMock();
say(`3. The mock gateway listens on ${url}`);
try {
  for (const [index, { model, flags }] of runs.entries()) {
    const folder = join(output, model.replace("/", "__"));
    await mkdir(folder, { recursive: true });
    const started = performance.now();
    await run(
      process.execPath,
      [join(root, "packages/cli/dist/bin.js"), "run", model, ...flags, "--output-dir", folder],
      { cwd: root, env: { ...process.env, PREDGATE_BASE_URL: url, PREDGATE_API_KEY: "demo-key" } },
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(`${index + 4}. predgate run ${model} ${flags[0]} ${JSON.stringify(flags[1])} … took ${seconds} s`);
    say(`   saved in ${relative(root, folder)}: ${await describeFiles(folder)}`);
  }
} finally {
  server.kill();
}
say(
  "Done. Open the files in demo-output/, or try: node packages/cli/dist/bin.js run riffusion/riffusion --help",
);
