import { setTimeout as sleep } from "node:timers/promises";
import { serve } from "@predgate/mock/serve";
import { expect, test } from "vitest";
import { displayWidth } from "../src/io/display-width.ts";
import { stripControls } from "../src/io/strip-controls.ts";
import { emptyFolder } from "./support/run-cli.ts";
import { controlC, openTerminal } from "./support/terminal.ts";

/** A gateway whose predictions never end by themselves. */
function gatewayThat(fault: string) {
  return serve({ faults: [fault], seed: 1, clock: { speed: 10 } });
}

function environmentFor(served: { readonly url: string }) {
  return { PREDGATE_BASE_URL: served.url, PREDGATE_API_KEY: "k" };
}

async function statuses(served: Awaited<ReturnType<typeof serve>>): Promise<string[]> {
  const answer = await fetch(`${served.url}/replicate/v1/predictions`, {
    headers: { authorization: "Bearer k" },
  });
  const page = (await answer.json()) as { results: { status: string }[] };
  return page.results.map(({ status }) => status);
}

const run = ["run", "riffusion/riffusion", "--prompt-a", "jazz"];

test("on a terminal one living line shows status, share, elapsed time and time left, and goes when the files are there", async () => {
  const terminal = openTerminal(
    [
      ...run,
      "--num-inference-steps",
      "100",
      "--mock",
      "--mock-speed",
      "10",
      "--output-dir",
      "out",
      "--no-inline",
    ],
    {
      directory: emptyFolder(),
    },
  );
  await terminal.until(/processing.*\d+%/);
  await terminal.until(/about .* left/);
  expect(await terminal.ended, terminal.screen()).toBe(0);
  const screen = terminal.screen();
  const drawn = screen.split("\r\u001b[2K");
  expect(drawn.filter((line) => line.includes("starting"))).not.toEqual([]);
  expect(drawn.slice(0, -1).filter((line) => line.includes("\n"))).toEqual([]);
  // The last thing on the screen is the result; the living line was wiped before it.
  expect(drawn.at(-1)).toMatch(/out\/gen_sound\.wav\r\nout\/spectrogram\.jpg\r\n/);
});

test("Ctrl-C cancels the prediction at the gateway and exits 130", async () => {
  const served = await gatewayThat("stuck");
  try {
    const terminal = openTerminal(run, { directory: emptyFolder(), environment: environmentFor(served) });
    await terminal.until("processing");
    terminal.press(controlC);
    expect(await terminal.ended, terminal.screen()).toBe(130);
    expect(await statuses(served)).toEqual(["canceled"]);
  } finally {
    await served.close();
  }
});

test("a second Ctrl-C leaves at once, though the gateway does not answer the cancel", async () => {
  const served = await gatewayThat("stuck");
  try {
    const terminal = openTerminal(run, { directory: emptyFolder(), environment: environmentFor(served) });
    await terminal.until("processing");
    served.mock.faults.set([{ fault: "latency", milliseconds: 600_000, when: { call: "cancel" } }]);
    terminal.press(controlC);
    await terminal.until(/[Cc]ancel/);
    const early = await Promise.race([terminal.ended, sleep(500).then(() => "still waiting")]);
    expect(early).toBe("still waiting");
    const pressed = performance.now();
    terminal.press(controlC);
    expect(await terminal.ended).toBe(130);
    expect(performance.now() - pressed).toBeLessThan(20_000);
  } finally {
    await served.close();
  }
});

test("a terminal of 80 columns shows ids whole, and a narrow one gives its lines to what it has to say", async () => {
  const served = await serve({ seed: 1, clock: { speed: 60 } });
  try {
    const given = { directory: emptyFolder(), environment: environmentFor(served) };
    const created = openTerminal([...run, "--no-wait"], given);
    expect(await created.ended, created.screen()).toBe(0);
    const id = created.screen().trim();
    const list = openTerminal(["predictions", "list"], { ...given, columns: 80 });
    expect(await list.ended, list.screen()).toBe(0);
    expect(list.screen()).toContain(id);
    const help = openTerminal(["run", "riffusion/riffusion", "--help"], { ...given, columns: 40 });
    expect(await help.ended).toBe(0);
    const texts = help
      .screen()
      .split("\r\n")
      .filter((line) => line.startsWith("    "));
    expect(texts.filter((line) => displayWidth(stripControls(line)) > 40)).toEqual([]);
  } finally {
    await served.close();
  }
});

test("a terminal that knows no control sequences gets none", async () => {
  const terminal = openTerminal([...run, "--mock", "--output-dir", "out"], {
    directory: emptyFolder(),
    environment: { TERM: "dumb" },
  });
  expect(await terminal.ended, terminal.screen()).toBe(0);
  expect(terminal.screen()).not.toContain("\u001b");
});
