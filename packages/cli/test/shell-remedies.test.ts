import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@predgate/mock/serve";
import { expect, test } from "vitest";
import { emptyFolder, runCli } from "./support/run-cli.ts";

const words = ["run", "riffusion/riffusion", "--prompt-a", "jazz", "--quiet", "--no-save"];
/** Names that only a program's source has. */
const programmers =
  /baseUrl|pathPrefix|cancelAfter|createdAfter|apiKey|predictions\.list\(|error\.prediction/;

async function throughMock(faults: string, more: readonly string[] = []) {
  const served = await serve({ faults, seed: 1, clock: { speed: 60 } });
  const environment = { PREDGATE_BASE_URL: served.url, PREDGATE_API_KEY: "k" };
  try {
    return await runCli([...words, ...more], { directory: emptyFolder(), environment });
  } finally {
    await served.close();
  }
}

test("the remedy of an uncertain create is a list from the time it was sent", async () => {
  const { code, stderr } = await throughMock("drop-after");
  expect(code).toBe(6);
  expect(stderr).toMatch(/`predgate predictions list --created-after \d{4}-\d\d-\d\dT[\d:.]+Z`/);
  expect(stderr).not.toMatch(programmers);
});

test("the remedy of a failed prediction names its id", async () => {
  const { code, stderr } = await throughMock("failing", ["--lang", "zh"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/`predgate predictions get [a-z0-9]{26} --json logs` 显示日志/);
});

test.each([
  ["failing", 1, "--json logs"],
  ["drop-after", 6, "nothing was billed"],
])("with the embedded mock and %s nothing is to be looked up that is gone", async (faults, exit, remedy) => {
  const { code, stderr } = await runCli([...words, "--mock-faults", faults], { directory: emptyFolder() });
  expect(code).toBe(exit);
  expect(stderr).toContain(remedy);
  expect(stderr).not.toMatch(/predictions (get|list)/);
});

test.each([
  {
    what: "a redirect",
    answer: { status: 308, headers: { location: "https://elsewhere.example/x" }, body: "" },
    said: "make it --base-url",
  },
  {
    what: "a page instead of an answer",
    answer: { status: 200, headers: { "content-type": "text/html" }, body: "<html>" },
    said: "Check --base-url and --path-prefix.",
  },
  {
    what: "a refusal",
    answer: { status: 400, headers: {}, body: "{}" },
    said: "`predgate run riffusion/riffusion --help`",
  },
])("$what is told in the words of a shell", async ({ answer, said }) => {
  const server = createServer((_request, response) => {
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const command = answer.status === 400 ? words : ["predictions", "get", "abc"];
  try {
    const given = [...command, "--base-url", url, "--api-key", "k"];
    const { stderr } = await runCli(given, { directory: emptyFolder() });
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(programmers);
  } finally {
    server.close();
  }
});

test("a base URL that holds too much is told with the flags' names", async () => {
  const given = [...words, "--base-url", "http://127.0.0.1:1/replicate/v1", "--api-key", "k"];
  const { code, stderr } = await runCli(given, { directory: emptyFolder() });
  expect(code).toBe(2);
  expect(stderr).toContain("--base-url");
  expect(stderr).not.toMatch(programmers);
});
