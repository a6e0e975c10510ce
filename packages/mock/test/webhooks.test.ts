import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createMock, type MockOptions } from "../src/index.ts";
import { signWebhook } from "../src/webhooks/sign.ts";
import { type Body, post, riffusion } from "./contract/calls.ts";

interface Received {
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

/** A mock whose webhooks end in a list, answered as `answer` says. */
function receiving(options: MockOptions & { answer?: (count: number) => number } = {}) {
  const received: Received[] = [];
  const { answer = () => 200, ...rest } = options;
  const mock = createMock({
    clock: "manual",
    webhooks: {
      fetch: async (_, init) => {
        const text = String(init.body);
        received.push({ headers: new Headers(init.headers), text, body: JSON.parse(text) });
        return new Response(null, { status: answer(received.length) });
      },
    },
    ...rest,
  });
  const create = async (more: Record<string, unknown> = {}): Promise<Body> =>
    (await mock.fetch(riffusion, post({ input: {}, webhook: "https://example.com/hook", ...more }))).json();
  return { mock, received, create };
}

test("the documented vector is signed as documented", async () => {
  expect(
    await signWebhook({
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
      timestamp: 1614265330,
      body: '{"test": 2432232314}',
      secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    }),
  ).toBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
});

test("output and completed arrive by default, signed with the mock's secret", async () => {
  const { mock, received, create } = receiving();
  const { id } = await create();
  await mock.clock.runUntilIdle();
  expect(received.map(({ body }) => [body.id, body.status, body.output === null])).toEqual([
    [id, "processing", false],
    [id, "succeeded", false],
  ]);
  for (const { headers, text } of received) {
    const signed = `${headers.get("webhook-id")}.${headers.get("webhook-timestamp")}.${text}`;
    const key = Buffer.from(mock.webhooks.secret.replace("whsec_", ""), "base64");
    expect(headers.get("webhook-signature")).toBe(
      `v1,${createHmac("sha256", key).update(signed).digest("base64")}`,
    );
    expect(Math.abs(Number(headers.get("webhook-timestamp")) - Date.now() / 1000)).toBeLessThan(60);
  }
  expect(mock.webhooks.deliveries().every(({ state }) => state === "delivered")).toBe(true);
});

test("a filter chooses the events, and logs come at most every 500 ms", async () => {
  const { mock, received, create } = receiving();
  await create({ webhook_events_filter: ["start", "logs"] });
  await mock.clock.runUntilIdle();
  expect(mock.webhooks.deliveries().map(({ event }) => event)).toEqual([
    "start",
    ...Array.from({ length: received.length - 1 }, () => "logs"),
  ]);
  expect(received[0]?.body.status).toBe("processing");
  const times = mock.webhooks
    .deliveries()
    .slice(1)
    .map(({ attempts }) => Date.parse(attempts[0]?.at ?? ""));
  expect(times.length).toBeGreaterThan(5);
  for (const [at, time] of times.entries())
    if (at > 0) expect(time - (times[at - 1] ?? 0)).toBeGreaterThanOrEqual(500);
  const bad = await mock.fetch(
    riffusion,
    post({ input: {}, webhook: "https://example.com", webhook_events_filter: ["end"] }),
  );
  expect(bad.status).toBe(422);
});

test("a cancel is told at once", async () => {
  const { mock, received, create } = receiving();
  const { urls } = await create({ webhook_events_filter: ["completed"] });
  await mock.clock.advance("4s");
  await mock.fetch(urls.cancel, post({}));
  await mock.clock.advance(0);
  expect(received.map(({ body }) => body.status)).toEqual(["canceled"]);
});

test("a terminal webhook is tried again for about a minute, with the same id; others are not", async () => {
  const { mock, received, create } = receiving({ answer: () => 500 });
  await create();
  await mock.clock.runUntilIdle();
  const [output, completed] = mock.webhooks.deliveries();
  expect(output?.attempts).toHaveLength(1);
  expect(completed?.attempts).toHaveLength(7);
  expect(completed?.state).toBe("failed");
  const times = completed?.attempts.map(({ at }) => Date.parse(at)) ?? [];
  expect(times.slice(1).map((time, at) => (time - (times[at] ?? 0)) / 1000)).toEqual([1, 2, 4, 8, 16, 32]);
  expect(new Set(received.slice(1).map(({ headers }) => headers.get("webhook-id"))).size).toBe(1);
});

test("a delivery that was missed can be sent again", async () => {
  const { mock, received, create } = receiving({ answer: (count) => (count === 1 ? 503 : 200) });
  await create({ webhook_events_filter: ["start"] });
  await mock.clock.runUntilIdle();
  const [delivery] = mock.webhooks.deliveries();
  expect(delivery?.state).toBe("failed");
  expect(await mock.webhooks.resend(delivery?.id ?? "")).toBe(true);
  expect(received.map(({ headers }) => headers.get("webhook-id"))).toEqual([delivery?.id, delivery?.id]);
  expect(mock.webhooks.deliveries()[0]?.state).toBe("delivered");
  expect(await mock.webhooks.resend("msg_nothing")).toBe(false);
});

test("faults make webhooks arrive twice, late or out of order", async () => {
  const twice = receiving({ faults: "duplicate-webhooks" });
  await twice.create();
  await twice.mock.clock.runUntilIdle();
  expect(twice.received.map(({ body }) => body.status)).toEqual([
    "processing",
    "processing",
    "succeeded",
    "succeeded",
  ]);
  expect(new Set(twice.received.map(({ headers }) => headers.get("webhook-id"))).size).toBe(2);
  const late = receiving({ faults: "late-webhooks" });
  const { id } = await late.create();
  await late.mock.clock.advance("35s");
  const body: Body = await (
    await late.mock.fetch(`/replicate/v1/predictions/${id}`, { headers: { authorization: "Bearer k" } })
  ).json();
  expect(body.status).toBe("succeeded");
  expect(late.received).toHaveLength(0);
  await late.mock.clock.runUntilIdle();
  expect(late.received).toHaveLength(2);
  const mixed = receiving({ faults: "reordered-webhooks" });
  await mixed.create();
  await mixed.mock.clock.runUntilIdle();
  expect(mixed.received.map(({ body: sent }) => sent.status)).toEqual(["succeeded", "processing"]);
});

test("webhooks stay on this machine unless they are let out, and follow no redirect off it", async () => {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    arrived.push(request.headers["webhook-id"] as string);
    response.writeHead(302, { location: "http://192.0.2.1/" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const mock = createMock({ clock: "manual" });
  const send = (webhook: string) =>
    mock.fetch(riffusion, post({ input: {}, webhook, webhook_events_filter: ["start"] }));
  await send(`http://127.0.0.1:${port}/hook`);
  await send("http://192.0.2.1/hook");
  await send("http://127.0.0.1.example.com/hook");
  await mock.clock.runUntilIdle();
  expect(arrived).toHaveLength(1);
  expect(
    mock.webhooks
      .deliveries()
      .map(({ state }) => state)
      .sort(),
  ).toEqual(["failed", "refused", "refused"]);
  server.close();
});

test("on the default clock webhooks arrive by themselves", async () => {
  const { received, create } = receiving({ clock: "stepping" });
  await create();
  await expect.poll(() => received.length, { timeout: 2000 }).toBe(2);
});
