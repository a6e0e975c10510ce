import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { ClientOptions, PredictionUpdate } from "../src/index.ts";
import { type Answer, json, prediction } from "./gateway/start-gateway.ts";
import { useGateway } from "./gateway/use-gateway.ts";

const gatewayFor = useGateway();
const id = "w44zs9cet5rmc0cqzp49gpkhf8";

function events(response: ServerResponse, ...texts: string[]): ServerResponse {
  if (!response.headersSent) response.writeHead(200, { "content-type": "text/event-stream" });
  for (const text of texts) response.write(text);
  return response;
}

/** A gateway whose prediction streams from another server. */
async function streaming(
  answers: Answer[],
  { settledAfter = answers.length, ...options }: ClientOptions & { settledAfter?: number } = {},
) {
  let streams = 0;
  const { gateway: host } = await gatewayFor((request, response) => {
    const answer = answers[streams++];
    if (answer) return answer(request, response);
    response.destroy();
  });
  const { client, gateway } = await gatewayFor(
    (_request, response) =>
      json(
        response,
        200,
        streams >= settledAfter
          ? prediction({ status: "succeeded", output: ["Once", " upon"], logs: "all" })
          : prediction({ status: "processing", urls: { stream: `${host.url}/stream` } }),
      ),
    options,
  );
  return { client, gateway, host };
}

async function collect(updates: AsyncIterable<PredictionUpdate>): Promise<string[]> {
  const seen: string[] = [];
  for await (const {
    type,
    data,
    prediction: { status },
  } of updates)
    seen.push(type === "prediction" ? status : `${type}:${data}`);
  return seen;
}

test("follow gives pieces from the event stream, which gets no key, and ends with the prediction", async () => {
  const { client, host } = await streaming([
    (_request, response) =>
      void events(
        response,
        ": hello\n\n",
        "event: logs\ndata: step 1\nid: 1:0\n\nevent: out",
        "put\r\ndata: Once\r\nid: 2:0\r\n\r\n",
        "event: output\ndata:  upon\ndata: a time\nid: 3:0\n\nevent: done\ndata: {}\n\n",
      ),
  ]);
  await expect(collect(client.predictions.follow(id))).resolves.toEqual([
    "processing",
    "logs:step 1",
    "output:Once",
    "output: upon\na time",
    "succeeded",
  ]);
  expect(host.seen).toHaveLength(1);
  expect(host.seen[0]?.headers).toMatchObject({ accept: "text/event-stream" });
  expect(host.seen[0]?.headers.authorization).toBeUndefined();
});

test("each update of a stream holds the prediction with the logs so far", async () => {
  const { client } = await streaming([
    (_request, response) =>
      void events(
        response,
        "event: logs\ndata: 50%|x| 1/2\n\nevent: logs\ndata: 100%|x| 2/2\n\nevent: done\ndata: {}\n\n",
      ),
  ]);
  const shares: (number | undefined)[] = [];
  for await (const { type, prediction: now } of client.predictions.follow(id)) {
    if (type === "logs") shares.push(client.predictions.progress(now)?.percentage);
  }
  expect(shares).toEqual([0.5, 1]);
});

test("a stream that breaks is taken up after the last event it gave", async () => {
  const { client, host } = await streaming([
    async (_request, response) => {
      events(response, "event: output\ndata: Once\nid: 7:0\n\n");
      await sleep(30);
      response.destroy();
    },
    (_request, response) =>
      void events(response, "event: output\ndata:  upon\nid: 8:0\n\nevent: done\ndata: {}\n\n"),
  ]);
  const seen = await collect(client.predictions.follow(id));
  expect(seen.filter((each) => each.startsWith("output"))).toEqual(["output:Once", "output: upon"]);
  expect(host.seen.map(({ headers }) => headers["last-event-id"])).toEqual([undefined, "7:0"]);
});

test("a silent stream is given up and taken up again", async () => {
  const { client, host } = await streaming(
    [
      (_request, response) => void events(response, ": nothing\n\n"),
      (_request, response) => void events(response, "event: done\ndata: {}\n\n"),
    ],
    { timeout: 1_000 },
  );
  await expect(collect(client.predictions.follow(id))).resolves.toContain("succeeded");
  expect(host.seen).toHaveLength(2);
});

test("where the stream is refused, follow polls, with what was added to the logs", async () => {
  const logs = ["", "one\n", "one\ntwo\n", "one\ntwo\nthree\n"];
  const { gateway: host } = await gatewayFor((_request, response) => void response.writeHead(404).end());
  const { client } = await gatewayFor((_request, response) => {
    const text = logs.shift();
    json(
      response,
      200,
      prediction({
        status: logs.length ? "processing" : "succeeded",
        logs: text,
        urls: { stream: `${host.url}/s` },
      }),
    );
  });
  await expect(collect(client.predictions.follow(id))).resolves.toEqual([
    "processing",
    "logs:one\n",
    "processing",
    "logs:two\n",
    "processing",
    "logs:three\n",
    "succeeded",
  ]);
  expect(host.seen).toHaveLength(1);
});

test("a stream that keeps breaking gives way to polling after the allowed tries", async () => {
  const drop: Answer = (_request, response) => void response.destroy();
  const { client, host, gateway } = await streaming([drop, drop, drop, drop, drop, drop], {
    settledAfter: 4,
  });
  await expect(collect(client.predictions.follow(id))).resolves.toContain("succeeded");
  expect(host.seen).toHaveLength(4);
  expect(gateway.seen.length).toBeGreaterThanOrEqual(5);
});

test("an abort ends follow at once with the reason, in the middle of a stream", async () => {
  const { client } = await streaming(
    [(_request, response) => void events(response, "event: logs\ndata: x\n\n")],
    { settledAfter: 99 },
  );
  const controller = new AbortController();
  const reason = new Error("seen enough");
  await expect(async () => {
    for await (const { type } of client.predictions.follow(id, { signal: controller.signal })) {
      if (type === "logs") sleep(20).then(() => controller.abort(reason));
    }
  }).rejects.toBe(reason);
});

test("follow's timeout ends it with the prediction's id", async () => {
  const { client } = await streaming([(_request, response) => void events(response, ": \n\n")], {
    settledAfter: 99,
  });
  await expect(collect(client.predictions.follow(id, { timeout: 50 }))).rejects.toMatchObject({
    code: "run_timeout",
    predictionId: id,
  });
});

test("leaving the loop closes the stream", async () => {
  let closed: Promise<unknown> = Promise.reject(new Error("no stream was opened"));
  closed.catch(() => {});
  const { client } = await streaming(
    [
      (_request, response) => {
        closed = once(response, "close");
        events(response, "event: logs\ndata: x\n\n");
      },
    ],
    { settledAfter: 99 },
  );
  for await (const { type } of client.predictions.follow(id)) if (type === "logs") break;
  await expect(closed).resolves.toEqual([]);
});
