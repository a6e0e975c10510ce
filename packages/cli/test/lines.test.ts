import { serve } from "@predgate/mock/serve";
import { expect, test } from "vitest";
import { emptyFolder, runCli, startCli } from "./support/run-cli.ts";

const body = JSON.stringify({ id: "abc", status: "succeeded" });

/** Starts `webhooks listen` on a port of its own, makes one call, and gives what it printed. */
async function listenOnce(words: readonly string[]): Promise<string> {
  const started = startCli(["webhooks", "listen", "--port", "0", "--count", "1", ...words], {
    directory: emptyFolder(),
  });
  const url = await new Promise<string>((resolve, reject) => {
    started.process.stderr?.on("data", (text) => {
      const found = /http:\S+/.exec(String(text))?.[0];
      if (found !== undefined) resolve(found);
    });
    started.process.once("exit", () => reject(new Error("it left before it listened")));
  });
  const answer = await fetch(url, { method: "POST", body });
  expect(answer.status).toBe(204);
  const { code, stdout } = await started.ended;
  expect(code).toBe(0);
  return stdout;
}

test("webhooks listen prints a line for each call: for people, whole, in fields, or as a query selects", async () => {
  expect(await listenOnce([])).toBe("abc  succeeded\n");
  expect(await listenOnce(["--json"])).toBe(
    '{"verified":false,"prediction":{"id":"abc","status":"succeeded"}}\n',
  );
  expect(await listenOnce(["--json=verified"])).toBe('{"verified":false}\n');
  expect(await listenOnce(["--query", "prediction.id"])).toBe("abc\n");
});

test("predictions follow prints what a query selects of each state, and nothing else", async () => {
  const served = await serve({ seed: 1, clock: { speed: 60 } });
  const given = {
    directory: emptyFolder(),
    environment: { PREDGATE_BASE_URL: served.url, PREDGATE_API_KEY: "k" },
  };
  try {
    const created = await runCli(["run", "riffusion/riffusion", "--no-wait"], given);
    const { stdout, code } = await runCli(
      ["predictions", "follow", created.stdout.trim(), "--query", "status"],
      given,
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^(?:starting\n)*(?:processing\n)*succeeded\n$/);
  } finally {
    await served.close();
  }
});
