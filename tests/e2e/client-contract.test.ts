import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cases } from "./contract/cases.ts";
import { connect, playAll } from "./contract/play.ts";
import { type ScriptedServer, startScriptedServer } from "./contract/scripted-server.ts";

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

describe("the client's contract", () => {
  it.concurrent.each(cases)("$name", async (one) => {
    const [outcome] = await playAll([one], connect({ url: server.url, isBrowser: false }));
    expect(outcome?.problem).toBeUndefined();
  });
});
