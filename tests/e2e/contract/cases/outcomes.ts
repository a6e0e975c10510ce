import { clientOf } from "../client.ts";
import { equal, ok, rejection } from "../expectations.ts";
import type { ContractCase } from "../model.ts";
import { cancelRoute, createRoute, getRoute, id, output, prediction, succeeded } from "../predictions.ts";

const input = { prompt_a: "funky synth solo" };

/** How a run ends: with the whole output, or with an error that says why. */
export const outcomes: readonly ContractCase[] = [
  {
    name: "A run creates once, polls by id on its own gateway and resolves with the whole output",
    async run(context) {
      const scene = await context.play({
        [createRoute]: [{ status: 201, json: prediction() }],
        [getRoute]: [{ json: prediction({ status: "processing" }) }, { json: succeeded }],
      });
      const result = await clientOf(scene, context).run("riffusion/riffusion", { input });
      ok(result.audio.endsWith("/gen_sound.wav"), `audio is ${result.audio}`);
      const seen = await scene.seen();
      equal(
        seen.map(({ host, method }) => `${host} ${method}`),
        ["own POST", "own GET", "own GET"],
        "requests",
      );
    },
  },
  {
    name: "An answer that is processing with the whole output after a wait ends the run without a poll",
    async run(context) {
      const scene = await context.play({
        [createRoute]: [
          {
            status: 201,
            headers: { "preference-applied": "wait=5" },
            json: prediction({ status: "processing", output }),
          },
        ],
        [getRoute]: [{ json: succeeded }],
      });
      const result = await clientOf(scene, context).run("riffusion/riffusion", { input, wait: 5_000 });
      ok(result.spectrogram.endsWith("/spectrogram.jpg"), "the output is whole");
      const [create] = await scene.seen();
      equal(create?.headers.prefer, "wait=5", "Prefer header");
    },
  },
  ...(
    [
      ["failed", "PredictionFailedError"],
      ["canceled", "PredictionCanceledError"],
      ["aborted", "PredictionAbortedError"],
    ] as const
  ).map(
    ([status, name]): ContractCase => ({
      name: `A prediction that is ${status} rejects with ${name}, which carries the prediction and its logs`,
      async run(context) {
        const scene = await context.play({
          [createRoute]: [{ status: 201, json: prediction() }],
          [getRoute]: [{ json: prediction({ status, error: null, logs: "Using seed: 7" }) }],
        });
        const error = await rejection(clientOf(scene, context).run("riffusion/riffusion", { input }), "run");
        equal(error.name, name, "error class");
        const carried = error.prediction as { id: string; logs: string };
        equal([carried.id, carried.logs], [id, "Using seed: 7"], "carried prediction");
      },
    }),
  ),
  {
    name: "A prediction that succeeded without its output rejects instead of resolving null",
    async run(context) {
      const scene = await context.play({
        [createRoute]: [{ status: 201, json: prediction({ status: "succeeded", data_removed: true }) }],
        [getRoute]: [{ json: prediction({ status: "succeeded", data_removed: true }) }],
      });
      await rejection(clientOf(scene, context).run("riffusion/riffusion", { input }), "run");
    },
  },
  {
    name: "A total timeout rejects and cancels the prediction",
    async run(context) {
      const scene = await context.play({
        [createRoute]: [{ status: 201, json: prediction() }],
        [getRoute]: [{ json: prediction({ status: "processing" }) }],
        [cancelRoute]: [{ json: prediction({ status: "canceled" }) }],
      });
      await rejection(clientOf(scene, context).run("riffusion/riffusion", { input, timeout: 1_500 }), "run");
      await eventually(
        scene.seen,
        (seen) => seen.some(({ path }) => path.endsWith("/cancel")),
        "a cancel is sent",
      );
    },
  },
  {
    name: "A signal that is already aborted sends nothing",
    async run(context) {
      const scene = await context.play({});
      const reason = new Error("not now");
      const error = await rejection(
        clientOf(scene, context).run("riffusion/riffusion", { input, signal: AbortSignal.abort(reason) }),
        "run",
      );
      equal(error.message, "not now", "the signal's reason");
      equal((await scene.seen()).length, 0, "requests");
    },
  },
  {
    name: "An abort while polling rejects with the reason and cancels the prediction",
    async run(context) {
      const scene = await context.play({
        [createRoute]: [{ status: 201, json: prediction() }],
        [getRoute]: [{ json: prediction({ status: "processing" }) }],
        [cancelRoute]: [{ json: prediction({ status: "canceled" }) }],
      });
      const abort = new AbortController();
      const running = clientOf(scene, context).run("riffusion/riffusion", { input, signal: abort.signal });
      await eventually(scene.seen, (seen) => seen.some(({ method }) => method === "GET"), "a read is sent");
      abort.abort(new Error("enough"));
      equal((await rejection(running, "run")).message, "enough", "the signal's reason");
      await eventually(
        scene.seen,
        (seen) => seen.some(({ path }) => path.endsWith("/cancel")),
        "a cancel is sent",
      );
    },
  },
  {
    name: "An abort while the create is on its way rejects at once and cancels what it made",
    async run(context) {
      const scene = await context.play({
        [createRoute]: [{ status: 201, delay: 3_000, json: prediction() }],
        [cancelRoute]: [{ json: prediction({ status: "canceled" }) }],
      });
      const abort = new AbortController();
      const running = clientOf(scene, context).run("riffusion/riffusion", { input, signal: abort.signal });
      await eventually(scene.seen, (seen) => seen.length > 0, "the create is sent");
      const aborted = Date.now();
      abort.abort(new Error("enough"));
      equal((await rejection(running, "run")).message, "enough", "the signal's reason");
      ok(Date.now() - aborted < 2_000, "the rejection did not wait for the create");
      await eventually(
        scene.seen,
        (seen) => seen.some(({ path }) => path.endsWith("/cancel")),
        "a cancel is sent",
      );
    },
  },
];

async function eventually<T>(
  read: () => Promise<T>,
  holds: (value: T) => boolean,
  what: string,
): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) {
    if (holds(await read())) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`expected within fifteen seconds: ${what}`);
}
