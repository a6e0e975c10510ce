import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { main } from "../src/command/main.ts";
import { type Body, get, post, riffusion, shared } from "./contract/calls.ts";

const stops: AbortController[] = [];
const running: Promise<number>[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) stop.abort();
  await Promise.all(running.splice(0));
});

async function run(argv: string[]) {
  const written = { out: "", error: "" };
  const stop = new AbortController();
  stops.push(stop);
  const code = main(argv, {
    stdout: {
      write: (text) => {
        written.out += text;
      },
    },
    stderr: {
      write: (text) => {
        written.error += text;
      },
    },
    signal: stop.signal,
  });
  running.push(code);
  let ended = false;
  void code.then(() => {
    ended = true;
  });
  await expect.poll(() => ended || /listening on/.test(written.out), { timeout: 5000 }).toBe(true);
  return { written, code, url: /listening on (\S+)/.exec(written.out)?.[1] ?? "" };
}

describe("predgate-mock", () => {
  test("serves on a free port, on this machine, until it is stopped", async () => {
    const { url, code } = await run(["--port", "0"]);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(url + riffusion, post({ input: {} }))).status).toBe(201);
    expect((await fetch(url + shared)).status).toBe(401);
    stops[0]?.abort();
    expect(await code).toBe(0);
  });

  test.each([
    [["--port", "eighty"], /--port takes a whole number from 0 to 65535/],
    [["--speed", "-1"], /--speed/],
    [["--speed=0"], /--speed takes a number above 0/],
    [["--validate", "maybe"], /--validate takes one of enforce, warn, off/],
    [["--clock", "sundial"], /--clock takes one of manual/],
    [["--faults", "flacky"], /Did you mean "flaky"\?/],
    [["--clock", "manual", "--speed", "2"], /do not go together/],
    [["--colour"], /Unknown option '--colour'/],
    [["--sped", "2"], /Unknown option '--sped'\. Did you mean --speed\?/],
    [["--key", ""], /--key takes a value, such as --key KEY; got an empty one/],
    [["extra"], /extra/],
  ])("refuses %j with 2 and says what was expected", async (argv, expected) => {
    const { code, written } = await run(argv);
    expect(await code).toBe(2);
    expect(written.error).toMatch(expected);
    expect(written.error).toContain("predgate-mock --help");
    expect(written.out).toBe("");
  });

  test("a taken port and a document that cannot be read are 1", async () => {
    const { url } = await run(["--port", "0"]);
    const taken = await run(["--port", new URL(url).port]);
    expect(await taken.code).toBe(1);
    expect(taken.written.error).toMatch(/port \d+ on 127\.0\.0\.1 is taken/);
    const missing = await run(["--port", "0", "--spec", "/nowhere/api.yaml"]);
    expect(await missing.code).toBe(1);
    expect(missing.written.error).toMatch(/there is no such file/);
  });

  test("an address that this machine does not have is 1", async () => {
    const { code, written } = await run(["--port", "0", "--host", "203.0.113.9"]);
    expect(await code).toBe(1);
    expect(written.error).toMatch(/cannot listen on 203\.0\.113\.9: .*Choose another with --host/);
  });

  test("tells its version", async () => {
    const { code, written } = await run(["--version"]);
    expect(await code).toBe(0);
    expect(written.out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  test("lets no escape sequence of a caller's reach the terminal", async () => {
    const folder = await mkdtemp(join(tmpdir(), "predgate-mock-"));
    const spec = join(folder, "api.json");
    const content = { "application/json": { schema: { type: "object", additionalProperties: false } } };
    const paths = { "/narrow": { post: { requestBody: { content }, responses: {} } } };
    await writeFile(
      spec,
      JSON.stringify({ openapi: "3.1.0", info: { title: "Narrow", version: "1" }, paths }),
    );
    const { url, written } = await run(["--port", "0", "--validate", "warn", "--spec", spec]);
    await fetch(`${url}/narrow`, post({ "\u001b[2J\u009b": 1 }));
    expect(written.error).toContain("Additional property \\u001b[2J\\u009b is not allowed");
    await rm(folder, { recursive: true });
  });

  test("tells of a webhook that may not leave this machine", async () => {
    const { url, written } = await run(["--port", "0", "--clock", "manual"]);
    await fetch(url + riffusion, post({ input: {}, webhook: "https://far.test/hook" }));
    await fetch(`${url}/_mock/clock`, post({ runUntilIdle: true }));
    expect(written.error).toContain('the webhook "completed" to https://far.test/hook was not sent. ');
    expect(written.error).toContain("--allow-remote-webhooks");
  });

  test("help lists every flag and every profile", async () => {
    const { code, written } = await run(["--help"]);
    expect(await code).toBe(0);
    for (const flag of ["port", "host", "speed", "clock", "seed", "key", "faults", "spec", "validate"])
      expect(written.out).toContain(`--${flag}`);
    expect(written.out).toContain("rate-limited");
  });

  test("key, faults, seed and a manual clock do what they say", async () => {
    const argv = ["--port", "0", "--clock", "manual", "--seed", "5", "--key", "right", "--faults", "cold"];
    const right = { authorization: "Bearer right" };
    const bytes: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      const { url } = await run(argv);
      expect((await fetch(url + shared, get())).status).toBe(401);
      const made = await (await fetch(url + riffusion, post({ input: {} }, right))).text();
      const { id }: Body = JSON.parse(made);
      const advance = (by: string) => fetch(`${url}/_mock/clock`, post({ advance: by }));
      const status = async (): Promise<string> =>
        (await (await fetch(`${url}${shared}/${id}`, get(right))).json()).status;
      await advance("50s");
      expect(await status()).toBe("starting");
      await advance("15s");
      expect(await status()).toBe("processing");
      await fetch(`${url}/_mock/clock`, post({ runUntilIdle: true }));
      expect(await status()).toBe("succeeded");
      bytes.push(made.replaceAll(url, ""));
    }
    expect(bytes[0]).toBe(bytes[1]);
  });

  test("a document is read again when it is saved; a broken one is told of and the last good one stays", async () => {
    const folder = await mkdtemp(join(tmpdir(), "predgate-mock-"));
    const path = join(folder, "api.json");
    const bundled = JSON.parse(
      await readFile(new URL("../../client/src/generated/openapi.gen.json", import.meta.url), "utf8"),
    );
    await writeFile(path, JSON.stringify(bundled));
    const { url, written } = await run(["--port", "0", "--spec", path]);
    const { id }: Body = await (await fetch(url + riffusion, post({ input: {} }))).json();
    await writeFile(path, "{");
    await expect.poll(() => written.error, { timeout: 5000 }).toContain("kept the last good document");
    expect((await fetch(`${url}${shared}/${id}`, get())).status).toBe(200);
    bundled.paths["/new"] = {
      get: { security: [], responses: { "200": { content: { "text/plain": { example: "new" } } } } },
    };
    await writeFile(path, JSON.stringify(bundled));
    await expect.poll(async () => (await fetch(`${url}/new`)).text(), { timeout: 5000 }).toBe("new");
    expect((await fetch(`${url}${shared}/${id}`, get())).status).toBe(200);
    await rm(folder, { recursive: true });
  });

  test("warn tells on standard error what did not fit", async () => {
    const { url, written } = await run(["--port", "0", "--validate", "warn"]);
    expect((await fetch(url + riffusion, post({ input: { alpha: 2 } }))).status).toBe(201);
    expect(written.error).toContain("input.alpha: Must be less than or equal to 1");
  });
});
