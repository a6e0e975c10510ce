import { verifyWebhook } from "@predgate/client/webhooks";
import { clientOf } from "../client.ts";
import { equal, ok, rejection } from "../expectations.ts";
import type { ContractCase } from "../model.ts";
import { createRoute, getRoute, id, output, prediction, succeeded } from "../predictions.ts";

/** What is sent, streamed and received besides plain JSON. */
export const inputs: readonly ContractCase[] = [
  {
    name: "A wrong input is refused before anything is sent when validation is strict",
    async run(context) {
      const scene = await context.play({});
      const client = clientOf(scene, context, { validate: "error" });
      const error = await rejection(client.run("riffusion/riffusion", { input: { alpha: 2 } }), "run");
      ok(error.message.includes("alpha"), `the message names the input: ${error.message}`);
      equal((await scene.seen()).length, 0, "requests");
    },
  },
  {
    name: "Bytes as an input become a data URI",
    async run(context) {
      const scene = await context.play({
        "POST /replicate/v1/predictions": [
          { status: 201, json: prediction({ status: "succeeded", output: "{{other}}/out.png" }) },
        ],
      });
      const bytes = new Uint8Array([137, 80, 78, 71]);
      await clientOf(scene, context).run(
        "someone/upscale:8cf61ea6c56afd61d8f5b9ffd14d7c216c0a93844ce2d82ac1c9ecc9c7f24e05",
        {
          input: { image: bytes },
        },
      );
      const [create] = await scene.seen();
      const sent = JSON.parse(create?.body ?? "{}") as { input: { image: string } };
      ok(/^data:[^;,]*;base64,iVBORw==$/.test(sent.input.image), `sent ${sent.input.image}`);
    },
  },
  {
    name: "Following a prediction yields its updates to the end, by polling where there is no stream",
    async run(context) {
      const scene = await context.play({
        [getRoute]: [
          { json: prediction({ status: "processing", logs: "1/2" }) },
          { json: prediction({ status: "processing", logs: "1/2\n2/2" }) },
          { json: succeeded },
        ],
      });
      const statuses: string[] = [];
      for await (const update of clientOf(scene, context).predictions.follow(id)) {
        statuses.push(update.prediction.status);
      }
      equal(statuses.at(-1), "succeeded", "last status");
    },
  },
  {
    name: "A stream is read without the key",
    async run(context) {
      const events =
        "event: logs\nid: 1:0\ndata: 1/2\n\nevent: output\nid: 2:0\ndata: {{other}}/out.mp4\n\nevent: done\nid: 3:0\ndata: {}\n\n";
      const streaming = prediction({
        status: "processing",
        urls: { get: "{{other}}/g", cancel: "{{other}}/c", stream: "{{other}}/stream" },
      });
      const scene = await context.play({
        [getRoute]: [{ json: streaming }, { json: succeeded }],
        "GET /stream": [{ text: events, headers: { "content-type": "text/event-stream" } }],
      });
      for await (const update of clientOf(scene, context).predictions.follow(id))
        ok(update !== undefined, "an update");
      const streamed = (await scene.seen()).filter(({ host }) => host === "other");
      ok(streamed.length > 0, "the stream is read");
      ok(
        streamed.every(({ headers }) => headers.authorization === undefined),
        "no key on the stream",
      );
    },
  },
  {
    name: "A detailed run gives the prediction beside the output",
    async run(context) {
      const scene = await context.play({
        [createRoute]: [
          { status: 201, json: prediction({ status: "succeeded", output, metrics: { predict_time: 9.1 } }) },
        ],
      });
      const result = await clientOf(scene, context).run.detailed("riffusion/riffusion", { input: {} });
      equal(result.prediction.id, id, "id");
      ok(result.output.audio.length > 0, "the output is there");
    },
  },
  {
    name: "A webhook with the right signature is accepted and a tampered one refused",
    async run() {
      const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
      const body = JSON.stringify(prediction({ status: "succeeded" }));
      const timestamp = String(Math.floor(Date.now() / 1000));
      const signature = await sign({ secret, id: "msg_1", timestamp, body });
      const request = (text: string) =>
        new Request("https://receiver.example/hook", {
          method: "POST",
          body: text,
          headers: { "webhook-id": "msg_1", "webhook-timestamp": timestamp, "webhook-signature": signature },
        });
      ok((await verifyWebhook(request(body), { secret })) !== undefined, "the event is given");
      await rejection(verifyWebhook(request(body.replace("succeeded", "failed")), { secret }), "tampered");
    },
  },
];

async function sign({
  secret,
  id,
  timestamp,
  body,
}: Record<"secret" | "id" | "timestamp" | "body", string>): Promise<string> {
  const bytes = Uint8Array.from(atob(secret.replace("whsec_", "")), (letter) => letter.charCodeAt(0));
  const hmac = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  const signed = await crypto.subtle.sign(
    "HMAC",
    hmac,
    new TextEncoder().encode(`${id}.${timestamp}.${body}`),
  );
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signed)))}`;
}
