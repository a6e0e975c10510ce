import { type ChildProcess, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Bench } from "./model.ts";

/** A server under measurement. */
export interface Subject {
  readonly name: string;
  /** The command that serves on the port given. */
  command(bench: Bench, port: number): Promise<readonly string[]>;
}

/** What every subject is asked: a create, checked against the same document where the subject checks anything. */
export const createRequest = {
  path: "/replicate/v1/models/riffusion/riffusion/predictions",
  headers: { authorization: "Bearer bench-key", "content-type": "application/json" },
  body: JSON.stringify({ input: { prompt_a: "funky synth solo", alpha: 0.5 } }),
};

const echo = `import { createServer } from "node:http";
createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => { body += chunk; });
  request.on("end", () => { JSON.parse(body); response.writeHead(201, { "content-type": "application/json" }).end(body); });
}).listen(Number(process.argv[2]), "127.0.0.1");
`;

/** The bare floor, ours, and the peers that install from the npm registry. */
export const subjects: readonly Subject[] = [
  {
    name: "bare node:http echo",
    command: async ({ scratch }, port) => {
      const file = join(scratch, "echo.mjs");
      await writeFile(file, echo);
      return [process.execPath, file, String(port)];
    },
  },
  {
    name: "predgate-mock",
    command: async ({ root }, port) => [
      process.execPath,
      join(root, "packages/mock/dist/bin.js"),
      "--port",
      String(port),
    ],
  },
  {
    name: "Prism 5.16 (errors only)",
    command: async ({ folder, root }, port) => [
      process.execPath,
      join(folder, "node_modules/@stoplight/prism-cli/dist/index.js"),
      ...["mock", "--port", String(port), "--host", "127.0.0.1", "--verboseLevel", "silent"],
      join(root, "spec/openapi.yaml"),
    ],
  },
  {
    name: "Mockoon 9.9",
    command: async ({ folder, root }, port) => [
      process.execPath,
      join(folder, "node_modules/@mockoon/cli/bin/run.js"),
      ...["start", "--port", String(port), "--hostname", "127.0.0.1", "--disable-log-to-file", "--data"],
      join(root, "spec/openapi.yaml"),
    ],
  },
];

/** Starts a subject on a free port; `firstAnswer` is milliseconds from the start to the end of its first create. */
export async function start(
  subject: Subject,
  bench: Bench,
): Promise<{ url: string; process: ChildProcess; firstAnswer: number; stop(): Promise<void> }> {
  const port = await freePort();
  const [command = "", ...parameters] = await subject.command(bench, port);
  const began = performance.now();
  const server = spawn(command, parameters, { stdio: "ignore", cwd: bench.scratch });
  const gone = new Promise<void>((done) => server.once("exit", () => done()));
  const url = `http://127.0.0.1:${port}`;
  while (performance.now() - began < 30_000) {
    if (server.exitCode !== null)
      throw new Error(`${subject.name} ended with code ${server.exitCode} before it answered.`);
    const answer = await fetch(url + createRequest.path, { method: "POST", ...createRequest }).catch(
      () => undefined,
    );
    await answer?.arrayBuffer();
    if (answer !== undefined && answer.status < 300) {
      const stop = async () => {
        server.kill("SIGKILL");
        await gone;
      };
      return { url, process: server, firstAnswer: performance.now() - began, stop };
    }
    await new Promise((done) => setTimeout(done, 5));
  }
  server.kill("SIGKILL");
  throw new Error(`${subject.name} did not answer a create within 30 seconds.`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof address === "object" && address !== null ? address.port : 0;
}
