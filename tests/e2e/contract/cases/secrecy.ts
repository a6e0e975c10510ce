import { clientOf, key } from "../client.ts";
import { equal, ok, rejection } from "../expectations.ts";
import type { ContractCase } from "../model.ts";
import { createRoute, getRoute, id, prediction, succeeded } from "../predictions.ts";

const input = { prompt_a: "funky synth solo" };

/** Where the key goes: to the gateway, and nowhere else. */
export const secrecy: readonly ContractCase[] = [
  {
    name: "The key goes to the gateway as a bearer key and to no other host",
    async run(context) {
      const scene = await context.play({
        [createRoute]: [{ status: 201, json: prediction() }],
        [getRoute]: [{ json: succeeded }],
      });
      await clientOf(scene, context).run("riffusion/riffusion", { input });
      const seen = await scene.seen();
      ok(
        seen.every(({ headers }) => headers.authorization === `Bearer ${key}`),
        "every request carries the key",
      );
      ok(
        seen.every(({ host }) => host === "own"),
        "no other host is called",
      );
    },
  },
  {
    name: "A redirect to another host is not followed with the key",
    async run(context) {
      const scene = await context.play({
        [getRoute]: [{ status: 307, headers: { location: `{{other}}/v1/predictions/${id}` } }],
      });
      await rejection(clientOf(scene, context).predictions.get(id), "get");
      const foreign = (await scene.seen()).filter(({ host }) => host === "other");
      ok(!JSON.stringify(foreign).includes(key), "the foreign host did not see the key");
    },
  },
  {
    name: "A list stays on its own gateway although next points elsewhere",
    async run(context) {
      const page = (next: string | null, first: string) => ({
        next,
        previous: null,
        results: [prediction({ id: `${first}44zs9cet5rmc0cqzp49gpkhf8` })],
      });
      const scene = await context.play({
        "GET /replicate/v1/predictions": [
          { json: page("{{other}}/v1/predictions?cursor=abc", "a") },
          { json: page(null, "b") },
        ],
      });
      const ids: string[] = [];
      for await (const one of clientOf(scene, context).predictions.list()) ids.push(one.id.slice(0, 1));
      equal(ids, ["a", "b"], "first letters of the ids");
      const seen = await scene.seen();
      ok(
        seen.every(({ host }) => host === "own"),
        "no other host is called",
      );
      ok(seen[1]?.path.includes("cursor=abc") === true, `the cursor is kept: ${seen[1]?.path}`);
    },
  },
  {
    name: "An error and the client itself hold the key in no serialized form",
    async run(context) {
      const scene = await context.play({
        [getRoute]: [{ status: 401, json: { title: "Unauthenticated", detail: "no", status: 401 } }],
      });
      const client = clientOf(scene, context);
      const error = await rejection(client.predictions.get(id), "get");
      const texts = [
        String(error),
        error.stack ?? "",
        JSON.stringify(error),
        JSON.stringify(client),
        String(error.cause),
      ];
      ok(!texts.some((text) => text?.includes(key)), "no text holds the key");
      equal(error.status, 401, "status");
    },
  },
];
