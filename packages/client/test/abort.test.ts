import { expect, test } from "vitest";
import type { Logger } from "../src/index.ts";
import { type Answer, json, prediction } from "./gateway/start-gateway.ts";
import { useGateway } from "./gateway/use-gateway.ts";

const gatewayFor = useGateway();
const id = "w44zs9cet5rmc0cqzp49gpkhf8";
const model = "riffusion/riffusion";

/** Creates once `created` is there, runs for ever, cancels when told. */
function endless({ created, cancel = 200 }: { created?: Promise<void>; cancel?: number } = {}): Answer {
  return async ({ path }, response) => {
    if (path.endsWith("/cancel")) json(response, cancel, prediction({ status: "canceled" }));
    else if (path.endsWith("/predictions")) {
      await created;
      json(response, 201, prediction());
    } else json(response, 200, prediction({ status: "processing" }));
  };
}

function logs(): Logger & { readonly lines: string[] } {
  const lines: string[] = [];
  return { lines, warn: (line) => void lines.push(line), error: (line) => void lines.push(line) };
}

test("a signal that was aborted before sends nothing and rejects with its reason", async () => {
  const { client, gateway } = await gatewayFor(endless());
  const reason = new Error("changed my mind");
  const signal = AbortSignal.abort(reason);
  await expect(client.run(model, { input: {}, signal })).rejects.toBe(reason);
  await expect(client.predictions.create(model, { input: {}, signal })).rejects.toBe(reason);
  await expect(client.predictions.get(id, { signal })).rejects.toBe(reason);
  await expect(client.predictions.wait(id, { signal })).rejects.toBe(reason);
  await expect(client.predictions.follow(id, { signal }).next()).rejects.toBe(reason);
  expect(gateway.seen).toHaveLength(0);
});

test("an abort while it runs rejects at once with the reason and cancels the prediction", async () => {
  const { client, gateway } = await gatewayFor(endless());
  const controller = new AbortController();
  const reason = { any: "value" };
  const running = client.run(model, {
    input: {},
    signal: controller.signal,
    onUpdate: () => controller.abort(reason),
  });
  await expect(running).rejects.toBe(reason);
  expect(await client.settled()).toEqual([]);
  expect(gateway.seen.filter(({ path }) => path.endsWith("/cancel"))).toHaveLength(1);
  expect(gateway.creates()).toHaveLength(1);
});

/** Something that happens when the test says so, however fast or slow the machine. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Aborts as soon as the gateway has a request, however long a busy machine takes to send it. */
function abortOnceSeen(gateway: { readonly seen: readonly unknown[] }): AbortSignal {
  const controller = new AbortController();
  const timer = setInterval(() => {
    if (gateway.seen.length === 0) return;
    clearInterval(timer);
    controller.abort(new Error("enough"));
  }, 2);
  return controller.signal;
}

test("an abort while the create is in flight rejects at once, and what it made is canceled", async () => {
  const creating = gate();
  const { client, gateway } = await gatewayFor(endless({ created: creating.opened }));
  const signal = abortOnceSeen(gateway);
  await expect(client.run(model, { input: {}, signal })).rejects.toThrow("enough");
  expect(gateway.seen).toHaveLength(1);
  creating.open();
  await client.settled();
  expect(gateway.seen.map(({ path }) => path.split("/").at(-1))).toEqual(["predictions", "cancel"]);
});

test("predictions.create cancels what it made after an abort in flight, too", async () => {
  const creating = gate();
  const { client, gateway } = await gatewayFor(endless({ created: creating.opened }));
  const signal = abortOnceSeen(gateway);
  await expect(client.predictions.create(model, { input: {}, signal })).rejects.toThrow("enough");
  creating.open();
  await client.settled();
  expect(gateway.seen.map(({ path }) => path.split("/").at(-1))).toEqual(["predictions", "cancel"]);
});

test("a create in flight that ends uncertain after an abort is logged, and not sent again", async () => {
  const logger = logs();
  const dropping = gate();
  const { client, gateway } = await gatewayFor(
    async (_request, response) => {
      await dropping.opened;
      response.destroy();
    },
    { logger },
  );
  await expect(client.run(model, { input: {}, signal: abortOnceSeen(gateway) })).rejects.toThrow("enough");
  dropping.open();
  expect(await client.settled()).toMatchObject([{ code: "uncertain_create" }]);
  expect(gateway.creates()).toHaveLength(1);
  expect(logger.lines.join()).toContain("may exist and be billed");
});

test("a create left in flight is bounded by its timeout", async () => {
  const { client } = await gatewayFor(() => {}, { timeout: 80, logger: logs() });
  const started = performance.now();
  await expect(client.run(model, { input: {}, signal: AbortSignal.timeout(10) })).rejects.toThrow();
  await client.settled();
  expect(performance.now() - started).toBeLessThan(20_000);
});

test("an abort between two tries of a create sends no more", async () => {
  const controller = new AbortController();
  const { client, gateway } = await gatewayFor(
    (_request, response) => json(response, 429, { retry_after: 1 }),
    { onRetry: () => controller.abort(new Error("enough")) },
  );
  await expect(client.run(model, { input: {}, signal: controller.signal })).rejects.toThrow("enough");
  await client.settled();
  expect(gateway.seen).toHaveLength(1);
});

test("cancelOnAbort false leaves the prediction alone", async () => {
  const creating = gate();
  const { client, gateway } = await gatewayFor(endless({ created: creating.opened }));
  const inFlight = { input: {}, signal: abortOnceSeen(gateway), cancelOnAbort: false };
  await expect(client.run(model, inFlight)).rejects.toThrow("enough");
  creating.open();
  const controller = new AbortController();
  const polling = {
    input: {},
    signal: controller.signal,
    onUpdate: () => controller.abort(new Error("enough")),
    cancelOnAbort: false,
  };
  await expect(client.run(model, polling)).rejects.toThrow("enough");
  await client.settled();
  expect(gateway.creates()).toHaveLength(2);
  expect(gateway.seen.filter(({ path }) => path.endsWith("/cancel"))).toHaveLength(0);
});

test("the run's timeout rejects, cancels, and says so", async () => {
  const { client, gateway } = await gatewayFor(endless());
  await expect(client.run(model, { input: {}, timeout: 2_000 })).rejects.toMatchObject({
    code: "run_timeout",
    predictionId: id,
    message: expect.stringContaining("was canceled"),
  });
  expect(gateway.seen.filter(({ path }) => path.endsWith("/cancel"))).toHaveLength(1);
});

test("the run's timeout holds while the create is in flight, and what that makes is canceled", async () => {
  const creating = gate();
  const { client, gateway } = await gatewayFor(endless({ created: creating.opened }));
  await expect(client.run(model, { input: {}, timeout: 2_000 })).rejects.toMatchObject({
    code: "run_timeout",
  });
  creating.open();
  await client.settled();
  expect(gateway.seen.map(({ path }) => path.split("/").at(-1))).toEqual(["predictions", "cancel"]);
});

test("a gateway without a cancel route is named in the error of a timeout", async () => {
  const { client, gateway } = await gatewayFor(endless({ cancel: 404 }), { logger: logs() });
  const { host } = new URL(gateway.url);
  await expect(client.run(model, { input: {}, timeout: 2_000 })).rejects.toMatchObject({
    code: "run_timeout",
    message: expect.stringContaining(`${host} has no cancel route`),
    cause: expect.objectContaining({ code: "cancel_unsupported" }),
  });
});

test("a gateway without a cancel route is named in the log after an abort, and by settled", async () => {
  const logger = logs();
  const { client, gateway } = await gatewayFor(endless({ cancel: 405 }), { logger });
  await expect(client.run(model, { input: {}, signal: abortOnceSeen(gateway) })).rejects.toThrow("enough");
  expect(await client.settled()).toMatchObject([{ code: "cancel_unsupported", predictionId: id }]);
  expect(await client.settled()).toEqual([]);
  expect(logger.lines.join()).toContain(`${new URL(gateway.url).host} has no cancel route`);
  expect(logger.lines.join()).toContain(id);
});

test("wait stops at its timeout and on an abort without canceling", async () => {
  const { client, gateway } = await gatewayFor(endless());
  await expect(client.predictions.wait(id, { timeout: 30 })).rejects.toMatchObject({
    code: "run_timeout",
    predictionId: id,
  });
  await expect(client.predictions.wait(id, { signal: AbortSignal.timeout(30) })).rejects.toThrow();
  await client.settled();
  expect(gateway.seen.every(({ method }) => method === "GET")).toBe(true);
});

test("an abort does not wait for a fetch that ignores signals", async () => {
  const { client } = await gatewayFor(endless(), {
    fetch: () => new Promise(() => {}),
    logger: logs(),
  });
  const started = performance.now();
  await expect(client.predictions.get(id, { signal: AbortSignal.timeout(20) })).rejects.toThrow();
  expect(performance.now() - started).toBeLessThan(20_000);
});
