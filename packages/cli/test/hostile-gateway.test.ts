import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyFolder, runCli } from "./support/run-cli.ts";

const escapeCharacter = "\u001b";
const directory = emptyFolder();
const server = createServer((request, response) => {
  const { method, url = "" } = request;
  const origin = `http://${request.headers.host}`;
  const send = (status: number, document: unknown): void => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(document));
  };
  const names = ["..%2f..%2fetc%2fpasswd", "CON.png", "a%1b%5b31mb.png", ".bashrc", ".bashrc"];
  const prediction = {
    ...{
      id: `evil${escapeCharacter}[31m`,
      model: `a/b${escapeCharacter}]0;owned\u0007`,
      version: "v",
      input: {},
      error: null,
    },
    ...{
      logs: `one${escapeCharacter}[2J\ntwo\rthree`,
      data_removed: false,
      created_at: "2026-01-01T00:00:00Z",
      urls: {},
    },
  };
  if (url.startsWith("/file/")) response.writeHead(200, { "content-type": "image/png" }).end("picture");
  else if (url.endsWith("/html"))
    response.writeHead(502, { "content-type": "text/html" }).end(`<p>${escapeCharacter}[2J</p>`);
  else if (url.endsWith("/sound"))
    response.writeHead(200, { "content-type": "audio/wav" }).end(Buffer.from([0x52, 0xff, 0x1b, 0]));
  else if (method === "POST") send(201, { ...prediction, status: "starting", output: null });
  else if (url.endsWith("/predictions")) {
    send(200, {
      previous: null,
      next: null,
      results: [{ ...prediction, status: `odd${escapeCharacter}[5m`, output: null }],
    });
  } else if (url.includes("/predictions/")) {
    send(200, {
      ...prediction,
      status: "succeeded",
      output: [...names.map((name) => `${origin}/file/${name}`), `${escapeCharacter}[31mred`],
    });
  } else send(404, { detail: `none${escapeCharacter}[31m\r\nat all` });
});
let environment: Record<string, string> = {};

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  environment = {
    PREDGATE_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    PREDGATE_API_KEY: "k",
  };
});

afterAll(() => {
  server.close();
});

test.each([
  "run a/b --unlisted x=1 --output-dir out",
  "run a/b --unlisted x=1 --no-save",
  "run a/b --unlisted x=1 --no-save --json",
  "predictions list",
  "predictions get x",
  "predictions follow x",
  "predictions wait x --verbose",
  "predictions cancel x",
  "api GET nothing --include",
  "api GET html",
  "api GET html --json",
])("nothing a gateway sends reaches the terminal's controls: predgate %s", async (line) => {
  const { stdout, stderr } = await runCli(line.split(" "), { directory, environment });
  expect(stdout + stderr).not.toBe("");
  expect(/(?![\t\n])\p{Cc}/u.test(stdout + stderr), JSON.stringify(stdout + stderr)).toBe(false);
});

test("files get safe names, in the folder that was named, and none replaces another", () => {
  expect(readdirSync(join(directory, "out")).sort()).toEqual([
    "_.._etc_passwd.png",
    "_CON.png",
    "ab.png",
    "bashrc-2.png",
    "bashrc.png",
  ]);
});

test("with --json a raw call gives one document, whatever the body was", async () => {
  const { stdout, code } = await runCli(["api", "GET", "html", "--json"], { directory, environment });
  expect(code).toBe(6);
  expect(JSON.parse(stdout)).toBe(`<p>${escapeCharacter}[2J</p>`);
});

test("a raw call gives bytes that are no text as they came", async () => {
  const { stdout } = await runCli(["api", "GET", "sound"], { directory, environment, encoding: "latin1" });
  expect(Buffer.from(stdout, "latin1")).toEqual(Buffer.from([0x52, 0xff, 0x1b, 0]));
});
