import { expect, test } from "vitest";
import { type Answer, json, prediction, riffusionOutput } from "./gateway/start-gateway.ts";
import { useGateway } from "./gateway/use-gateway.ts";

const gatewayFor = useGateway();
const id = "w44zs9cet5rmc0cqzp49gpkhf8";

const passing: readonly (readonly [string, Answer])[] = [
  ["drops the connection", (_request, response) => void response.destroy()],
  ["never answers", () => {}],
  ["answers 429", (_request, response) => json(response, 429, { retry_after: 0 })],
  ["answers 500 with an empty body", (_request, response) => void response.writeHead(500).end()],
  ["cuts its JSON off", (_request, response) => void response.writeHead(200).end('{"id": "w44')],
  [
    "drops in the middle of the body",
    (_request, response) => {
      response.writeHead(200, { "content-length": "500" });
      response.write('{"id":', () => response.destroy());
    },
  ],
];

test.each(passing)("a read is repeated when the gateway %s, and then succeeds", async (_name, misbehave) => {
  let left = 2;
  const { client, gateway } = await gatewayFor(
    (request, response) => (left-- > 0 ? misbehave(request, response) : json(response, 200, prediction())),
    { timeout: 1_500 },
  );
  await expect(client.predictions.get(id)).resolves.toMatchObject({ id });
  expect(gateway.seen).toHaveLength(3);
});

test.each([
  ["a drop", (_request, response) => void response.destroy(), "connection"],
  ["silence", () => {}, "timeout"],
  ["a 500", (_request, response) => void response.writeHead(500).end(), "server"],
] as readonly (readonly [string, Answer, string])[])(
  "a read gives up after four tries of %s",
  async (_name, answer, code) => {
    const { client, gateway } = await gatewayFor(answer, { timeout: 1_000 });
    await expect(client.predictions.get(id)).rejects.toMatchObject({ code, predictionId: id });
    expect(gateway.seen).toHaveLength(4);
  },
);

test("HTML where a prediction should be is refused at once and quoted", async () => {
  const { client, gateway } = await gatewayFor(
    (_request, response) => void response.end("<html>Welcome</html>"),
  );
  await expect(client.predictions.get(id)).rejects.toMatchObject({
    code: "unexpected_response",
    message: expect.stringContaining("<html>Welcome"),
  });
  expect(gateway.seen).toHaveLength(1);
});

test("a poll that fails for good names the prediction that runs on", async () => {
  const { client } = await gatewayFor((request, response) =>
    request.method === "POST"
      ? json(response, 201, prediction())
      : json(response, 401, { title: "Unauthenticated" }),
  );
  await expect(client.run("riffusion/riffusion", { input: {} })).rejects.toMatchObject({
    code: "authentication",
    predictionId: id,
  });
});

test("cancel is repeated over faults, for canceling twice does no harm", async () => {
  let left = 2;
  const { client, gateway } = await gatewayFor((_request, response) =>
    left-- > 0 ? void response.destroy() : json(response, 200, prediction({ status: "canceled" })),
  );
  await expect(client.predictions.cancel(id)).resolves.toMatchObject({ status: "canceled" });
  expect(gateway.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(
    Array.from({ length: 3 }, () => `POST /replicate/v1/predictions/${id}/cancel`),
  );
});

test.each([404, 405, 501])(
  "a gateway that answers %i to a cancel is named as one without the route",
  async (status) => {
    const { client, gateway } = await gatewayFor((request, response) =>
      request.method === "POST" ? json(response, status, {}) : json(response, 200, prediction()),
    );
    await expect(client.predictions.cancel(id)).rejects.toMatchObject({
      code: "cancel_unsupported",
      predictionId: id,
      message: expect.stringContaining(new URL(gateway.url).host),
    });
  },
);

test("a 404 to the cancel of a prediction that is not there is a plain 404", async () => {
  const { client } = await gatewayFor((_request, response) => json(response, 404, { detail: "not found" }));
  await expect(client.predictions.cancel(id)).rejects.toMatchObject({ code: "not_found" });
});

test.each(["", ".", "..", "../models"])("the id %j cannot leave the predictions' path", async (odd) => {
  const { client, gateway } = await gatewayFor((_request, response) => json(response, 404, {}));
  await expect(client.predictions.get(odd)).rejects.toMatchObject({
    code: /^\.*$/.test(odd) ? "invalid_argument" : "not_found",
  });
  for (const { path } of gateway.seen) expect(path).toMatch(/^\/replicate\/v1\/predictions\/[^/]+$/);
});

test("a body that strays is read leniently and what is unknown is kept", async () => {
  const { client } = await gatewayFor((_request, response) =>
    json(response, 200, { id, status: "processing", logs: null, extra: { deep: 1 }, urls: null }),
  );
  await expect(client.predictions.get(id)).resolves.toEqual({
    id,
    status: "processing",
    logs: null,
    extra: { deep: 1 },
    urls: {},
    output: null,
    error: null,
    data_removed: false,
  });
});

test("list stays on its own origin and takes only the query of a page's next", async () => {
  const pages: Record<string, unknown> = {
    "": { results: [prediction({ id: "a" })], next: "https://api.replicate.com/v1/predictions?cursor=c2" },
    c2: { results: [prediction({ id: "b" })], next: "https://api.replicate.com/v1/predictions?cursor=c3" },
    c3: { results: [prediction({ id: "c" })], next: null },
  };
  const { client, gateway } = await gatewayFor((request, response) =>
    json(response, 200, pages[new URL(request.path, "http://x").searchParams.get("cursor") ?? ""]),
  );
  const ids: string[] = [];
  for await (const { id: each } of client.predictions.list({
    createdAfter: new Date(0),
    createdBefore: "2027-01-01T00:00:00Z",
  })) {
    ids.push(each);
  }
  expect(ids).toEqual(["a", "b", "c"]);
  expect(gateway.seen.map(({ path }) => path)).toEqual([
    "/replicate/v1/predictions?created_after=1970-01-01T00%3A00%3A00.000Z&created_before=2027-01-01T00%3A00%3A00Z",
    "/replicate/v1/predictions?created_after=1970-01-01T00%3A00%3A00.000Z&created_before=2027-01-01T00%3A00%3A00Z&cursor=c2",
    "/replicate/v1/predictions?created_after=1970-01-01T00%3A00%3A00.000Z&created_before=2027-01-01T00%3A00%3A00Z&cursor=c3",
  ]);
});

test("list fetches a page only when it is reached", async () => {
  const { client, gateway } = await gatewayFor((_request, response) =>
    json(response, 200, { results: [prediction({ id: "a" })], next: "https://elsewhere.example/?cursor=2" }),
  );
  for await (const { id: first } of client.predictions.list()) {
    expect(first).toBe("a");
    break;
  }
  expect(gateway.seen).toHaveLength(1);
});

test("a list whose next never moves on is an error instead of a loop", async () => {
  const { client, gateway } = await gatewayFor((_request, response) =>
    json(response, 200, { results: [prediction()], next: "/v1/predictions?cursor=same" }),
  );
  await expect(async () => {
    for await (const _each of client.predictions.list()) {
      // Reads on.
    }
  }).rejects.toMatchObject({ code: "unexpected_response" });
  expect(gateway.seen).toHaveLength(2);
});

test("a create that finished inside its wait is not polled", async () => {
  const { client, gateway } = await gatewayFor((_request, response) =>
    json(response, 201, prediction({ status: "processing", output: riffusionOutput }), {
      "preference-applied": "wait=5",
    }),
  );
  await expect(client.run("riffusion/riffusion", { input: {}, wait: 5_000 })).resolves.toEqual(
    riffusionOutput,
  );
  expect(gateway.seen).toHaveLength(1);
  expect(gateway.seen[0]?.headers.prefer).toBe("wait=5");
});

test("a list that is still processing may be part of the output, and is polled to its end", async () => {
  const { client } = await gatewayFor((request, response) =>
    json(
      response,
      200,
      request.method === "POST"
        ? prediction({ status: "processing", output: ["Once"] })
        : prediction({ status: "succeeded", output: ["Once", " upon"] }),
    ),
  );
  await expect(client.run("some/story", { input: {}, wait: true })).resolves.toEqual(["Once", " upon"]);
});

test("an output seen while polling is not taken for the result before the end", async () => {
  const states = [
    prediction({ status: "processing", output: "par" }),
    prediction({ status: "succeeded", output: "partial no more" }),
  ];
  const { client } = await gatewayFor((request, response) =>
    json(response, 200, request.method === "POST" ? prediction() : states.shift()),
  );
  await expect(client.run("some/story", { input: {} })).resolves.toBe("partial no more");
});

test.each([
  ["failed", { error: "CUDA out of memory" }, "prediction_failed", "CUDA out of memory"],
  ["failed", { error: { message: "oom" } }, "prediction_failed", "oom"],
  ["failed", { error: null }, "prediction_failed", "failed"],
  ["failed", { error: "" }, "prediction_failed", "failed"],
  ["canceled", {}, "prediction_canceled", "canceled"],
  ["aborted", {}, "prediction_aborted", "before it ran"],
  ["succeeded", { data_removed: true }, "output_unavailable", "data was removed"],
  ["succeeded", { output: undefined }, "output_unavailable", "without output"],
])("a prediction that ends %s with %o rejects as %s", async (status, changes, code, words) => {
  const { client } = await gatewayFor((request, response) =>
    json(
      response,
      200,
      request.method === "POST" ? prediction() : prediction({ status, logs: "the logs", ...changes }),
    ),
  );
  const error: unknown = await client.run("riffusion/riffusion", { input: {} }).catch((caught) => caught);
  expect(error).toMatchObject({ code, predictionId: id, prediction: { id, logs: "the logs", status } });
  expect((error as Error).message).toContain(words);
  if ("error" in changes && changes.error)
    expect((error as Error).cause).toMatchObject({ message: expect.stringContaining(words) });
});

test("a status nobody has heard of ends with its completion time", async () => {
  const { client } = await gatewayFor((request, response) =>
    json(
      response,
      200,
      request.method === "POST"
        ? prediction()
        : prediction({ status: "expired", completed_at: "2026-01-31T10:00:01Z" }),
    ),
  );
  await expect(client.run("riffusion/riffusion", { input: {} })).rejects.toMatchObject({
    code: "prediction_failed",
  });
});

test("wait gives the prediction however it ended", async () => {
  const { client } = await gatewayFor((_request, response) =>
    json(response, 200, prediction({ status: "failed" })),
  );
  await expect(client.predictions.wait(id)).resolves.toMatchObject({ status: "failed" });
});

test("run.detailed gives id, logs and metrics beside the output", async () => {
  const { client } = await gatewayFor((_request, response) =>
    json(
      response,
      201,
      prediction({
        status: "succeeded",
        output: riffusionOutput,
        logs: "done",
        metrics: { predict_time: 9 },
      }),
    ),
  );
  await expect(client.run.detailed("riffusion/riffusion", { input: {} })).resolves.toMatchObject({
    output: riffusionOutput,
    prediction: { id, logs: "done", metrics: { predict_time: 9 } },
  });
});

test("onUpdate sees each state, and what it throws changes nothing", async () => {
  const states = [prediction({ status: "processing" }), prediction({ status: "succeeded", output: "x" })];
  const seen: string[] = [];
  const logged: string[] = [];
  const { client } = await gatewayFor(
    (request, response) => json(response, 200, request.method === "POST" ? prediction() : states.shift()),
    { logger: { warn: () => {}, error: (message) => void logged.push(message) } },
  );
  const onUpdate = ({ status }: { status: string }) => {
    seen.push(status);
    throw new Error("mistake in a callback");
  };
  await expect(client.run("some/model", { input: {}, onUpdate })).resolves.toBe("x");
  expect(seen).toEqual(["starting", "processing", "succeeded"]);
  expect(logged.join()).toContain("mistake in a callback");
});
