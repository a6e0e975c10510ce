import { clientOf } from "../client.ts";
import { equal, ok, rejection } from "../expectations.ts";
import type { ContractCase, Step } from "../model.ts";
import { createRoute, getRoute, id, prediction, succeeded } from "../predictions.ts";

const input = { prompt_a: "funky synth solo" };
const created: Step = { status: 201, json: prediction() };
const throttled = { detail: "Request was throttled. Your rate limit resets in ~1s.", status: 429 };

/** Steps that leave open whether the gateway made a prediction. */
const uncertain: readonly (readonly [what: string, step: Step])[] = [
  ["dropped before the answer", { drop: "before-answer" }],
  ["answered with half a body", { ...created, drop: "in-body" }],
  ["answered with an empty 500", { status: 500 }],
  ["answered with a 503", { status: 503, json: { detail: "unavailable" } }],
  ["answered with an HTML page", { status: 200, text: "<html>hello</html>" }],
  ["answered with broken JSON", { status: 201, text: '{"id": "w44z' }],
  ["not answered in time", { ...created, delay: 4_000 }],
];

/** What is sent again and what never is: a create is billed. */
export const retries: readonly ContractCase[] = [
  ...uncertain.map(
    ([what, step]): ContractCase => ({
      name: `A create that is ${what} is sent once and rejects with UncertainCreateError`,
      async run(context) {
        const scene = await context.play({ [createRoute]: [step, created] });
        const client = clientOf(scene, context, { timeout: 2_000 });
        const error = await rejection(client.run("riffusion/riffusion", { input }), "run");
        equal(error.name, "UncertainCreateError", "error class");
        await new Promise((done) => setTimeout(done, 100));
        equal((await scene.seen()).filter(({ method }) => method === "POST").length, 1, "creates sent");
      },
    }),
  ),
  ...(
    [
      ["the Retry-After header", { status: 429, headers: { "retry-after": "1" }, json: throttled }],
      ["the retry_after of the body", { status: 429, json: { ...throttled, retry_after: 1 } }],
    ] as const
  ).map(
    ([what, step]): ContractCase => ({
      name: `A throttled create is sent again only after ${what}`,
      async run(context) {
        const scene = await context.play({ [createRoute]: [step, { status: 201, json: succeeded }] });
        await clientOf(scene, context).run("riffusion/riffusion", { input });
        const creates = (await scene.seen()).filter(({ method }) => method === "POST");
        equal(creates.length, 2, "creates sent");
        const waited = (creates[1]?.at ?? 0) - (creates[0]?.at ?? 0);
        ok(waited >= 990, `waited ${waited} ms where a second was asked`);
      },
    }),
  ),
  {
    name: "A storm of 429 ends after the attempts allowed",
    async run(context) {
      const scene = await context.play({
        [createRoute]: [{ status: 429, json: { detail: "throttled", status: 429 } }],
      });
      const error = await rejection(clientOf(scene, context).run("riffusion/riffusion", { input }), "run");
      equal(error.status, 429, "status");
      equal((await scene.seen()).length, 3, "creates sent");
    },
  },
  {
    name: "A read is sent again on 5xx, a dropped connection and a truncated body",
    async run(context) {
      const scene = await context.play({
        [getRoute]: [{ status: 503 }, { drop: "before-answer" }, { json: succeeded }],
      });
      equal((await clientOf(scene, context).predictions.get(id)).status, "succeeded", "status");
      equal((await scene.seen()).length, 3, "reads sent");
    },
  },
  {
    name: "A refusal of the input names each field and is not sent again",
    async run(context) {
      const scene = await context.play({
        [createRoute]: [
          {
            status: 422,
            json: {
              title: "Input validation failed",
              detail: "- input.alpha: Must be less than or equal to 1\n",
              status: 422,
              invalid_fields: [
                { type: "number_lte", field: "input.alpha", description: "Must be less than or equal to 1" },
              ],
            },
          },
        ],
      });
      const client = clientOf(scene, context, { validate: "off" });
      const error = await rejection(client.run("riffusion/riffusion", { input: { alpha: 2 } }), "run");
      equal(error.status, 422, "status");
      ok(error.message.includes("alpha"), `the message names the field: ${error.message}`);
      equal((await scene.seen()).length, 1, "creates sent");
    },
  },
];
