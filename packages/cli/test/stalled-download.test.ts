import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyFolder, runCli, startCli } from "./support/run-cli.ts";

const id = "w44zs9cet5rmc0cqzp49gpkhf8";
let url = "";
/** Told when the file is asked for. It never comes whole. */
let asked: () => void = () => {};

const server = createServer((request, response) => {
  if (request.url === "/file/slow.wav") {
    response.writeHead(200, { "content-type": "audio/wav", "content-length": "10" }).write("x");
    asked();
    return;
  }
  const prediction = { id, model: "riffusion/riffusion", version: "v", input: {}, error: null, urls: {} };
  const state =
    request.method === "POST"
      ? { status: "starting", output: null }
      : {
          status: "succeeded",
          output: { audio: `${url}/file/slow.wav`, spectrogram: `${url}/file/slow.wav` },
        };
  response
    .writeHead(200, { "content-type": "application/json" })
    .end(JSON.stringify({ ...prediction, ...state, logs: "", created_at: "2026-01-01T00:00:00Z" }));
});

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const words = ["run", "riffusion/riffusion", "--output-dir", "out"];
const options = () => ({
  directory: emptyFolder(),
  environment: { PREDGATE_BASE_URL: url, PREDGATE_API_KEY: "k" },
});

test("--timeout bounds the saving of files too, and says how to fetch them", async () => {
  const given = options();
  const { code, stderr } = await runCli([...words, "--timeout", "8s"], given);
  expect(code).toBe(7);
  expect(stderr).toContain(`predgate predictions get ${id} --output-dir`);
  expect(readdirSync(join(given.directory, "out"))).toEqual([]);
});

test("Ctrl-C while files are saved does not speak of canceling what has ended", async () => {
  const began = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const started = startCli(words, options());
  await began;
  started.process.kill("SIGINT");
  const { code, stderr } = await started.ended;
  expect(code).toBe(130);
  expect(stderr).not.toContain("Canceling");
  expect(stderr).toContain(`predgate predictions get ${id} --output-dir`);
});
