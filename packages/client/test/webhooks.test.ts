import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { verifyWebhook } from "../src/webhooks/index.ts";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const vector = {
  headers: {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  },
  body: '{"test": 2432232314}',
};
const now = new Date(1_614_265_330_000);
const refused = { code: "webhook_verification" };

test("the published vector passes", async () => {
  await expect(verifyWebhook(vector, { secret, now })).resolves.toEqual({
    id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
    timestamp: now,
    prediction: { test: 2432232314 },
  });
});

test.each([
  ["a Request", () => new Request("https://me.example", { method: "POST", ...vector })],
  ["bytes and Headers", () => ({ headers: new Headers(vector.headers), body: Buffer.from(vector.body) })],
  [
    "headers as Node has them",
    () => ({ headers: { "Webhook-Id": "x", ...vector.headers, host: ["a"] }, body: vector.body }),
  ],
])("%s passes", async (_name, make) => {
  const request = make();
  if ("headers" in request && "Webhook-Id" in request.headers)
    Reflect.deleteProperty(request.headers, "Webhook-Id");
  await expect(verifyWebhook(request, { secret, now })).resolves.toMatchObject({
    prediction: { test: 2432232314 },
  });
});

test("one fitting signature and one fitting secret among several are enough", async () => {
  const signature = `v1a,AAAA v1,${"A".repeat(43)}= ${vector.headers["webhook-signature"]}`;
  const request = { ...vector, headers: { ...vector.headers, "webhook-signature": signature } };
  const other = `whsec_${Buffer.from("another secret").toString("base64")}`;
  await expect(verifyWebhook(request, { secret: [other, secret], now })).resolves.toMatchObject({});
});

test.each([
  ["a changed body", { body: '{"test": 2432232315}' }, {}],
  ["a body that was parsed and written again", { body: '{"test":2432232314}' }, {}],
  ["another id", {}, { "webhook-id": "msg_other" }],
  ["another time", {}, { "webhook-timestamp": "1614265331" }],
  ["another signature", {}, { "webhook-signature": `v1,${"A".repeat(43)}=` }],
  [
    "a signature of another version",
    {},
    { "webhook-signature": vector.headers["webhook-signature"].replace("v1", "v2") },
  ],
  ["a signature that is no base64", {}, { "webhook-signature": "v1,§§§" }],
  ["an empty signature", {}, { "webhook-signature": "" }],
  ["a timestamp that is no number", {}, { "webhook-timestamp": "soon" }],
])("%s fails", async (_name, changes, headers) => {
  const request = { ...vector, ...changes, headers: { ...vector.headers, ...headers } };
  await expect(verifyWebhook(request, { secret, now })).rejects.toMatchObject(refused);
});

test.each(["webhook-id", "webhook-timestamp", "webhook-signature"])(
  "a call without %s fails by its name",
  async (name) => {
    const headers: Record<string, string> = { ...vector.headers };
    delete headers[name];
    await expect(verifyWebhook({ headers, body: vector.body }, { secret, now })).rejects.toMatchObject({
      ...refused,
      message: expect.stringContaining(name),
    });
  },
);

test.each([
  [300, true],
  [-300, true],
  [301, false],
  [-301, false],
])("a call that is %i seconds away passes: %s", async (seconds, passes) => {
  const then = new Date(now.getTime() + seconds * 1_000);
  const verified = verifyWebhook(vector, { secret, now: then });
  await (passes
    ? expect(verified).resolves.toMatchObject({})
    : expect(verified).rejects.toMatchObject(refused));
});

test("an old call fails as a replay by this machine's clock", async () => {
  await expect(verifyWebhook(vector, { secret })).rejects.toMatchObject({
    ...refused,
    message: expect.stringContaining("replay"),
  });
});

test("another secret, and one that is no secret, fail", async () => {
  await expect(verifyWebhook(vector, { secret: "whsec_AAAA", now })).rejects.toMatchObject(refused);
  await expect(verifyWebhook(vector, { secret: "whsec_", now })).rejects.toMatchObject(refused);
  await expect(verifyWebhook(vector, { secret: "§", now })).rejects.toMatchObject(refused);
});

test("a body that was parsed before, or read before, is told apart from a forgery", async () => {
  const parsed = { headers: vector.headers, body: { test: 1 } as unknown as string };
  await expect(verifyWebhook(parsed, { secret, now })).rejects.toMatchObject({
    ...refused,
    message: expect.stringContaining("raw"),
  });
  const read = new Request("https://me.example", { method: "POST", ...vector });
  await read.text();
  await expect(verifyWebhook(read, { secret, now })).rejects.toMatchObject({
    ...refused,
    message: expect.stringContaining("read already"),
  });
});

test("a body with every byte is signed as it is", async () => {
  const body = JSON.stringify({ id: "x", logs: "é\u0000\ud83d\ude00" });
  const key = Buffer.from(secret.slice(6), "base64");
  const seconds = Math.floor(Date.now() / 1_000);
  const signature = createHmac("sha256", key).update(`m.${seconds}.${body}`).digest("base64");
  const headers = {
    "webhook-id": "m",
    "webhook-timestamp": String(seconds),
    "webhook-signature": `v1,${signature}`,
  };
  await expect(verifyWebhook({ headers, body }, { secret })).resolves.toMatchObject({
    id: "m",
    prediction: { id: "x" },
  });
});

// What an unset variable or a forgotten argument leaves of a call in JavaScript.
test.each([
  ["no options", vector, undefined],
  ["no secret", vector, { now }],
  ["null as secret", vector, { secret: null, now }],
  ["nothing among the secrets", vector, { secret: [undefined], now }],
  ["no call", undefined, { secret, now }],
  ["a call without headers", { body: "{}" }, { secret, now }],
])("%s is refused in words, never taken", async (_name, request, options) => {
  await expect(verifyWebhook(request as never, options as never)).rejects.toMatchObject(refused);
});

test("a clock that is given in milliseconds will do", async () => {
  const options = { secret, now: now.getTime() as unknown as Date };
  await expect(verifyWebhook(vector, options)).resolves.toMatchObject({ timestamp: now });
});
