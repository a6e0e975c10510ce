import type { MockOptions } from "../options.ts";
import { amount, anything, callback, flag, record, required } from "./kinds.ts";
import { checkSettings, isRecord, refuseUnknownKeys, type Setting, type Settings } from "./setting.ts";

/** Every option; a missing row is a type error. */
const options: Readonly<Record<keyof MockOptions, Setting>> = {
  spec: anything,
  seed: {
    expected: "a number or a text",
    fits: (value) => typeof value === "string" || (typeof value === "number" && Number.isFinite(value)),
  },
  clock: anything,
  startAt: anything,
  key: {
    expected: "a text of at least one letter",
    fits: (value) => typeof value === "string" && value !== "",
  },
  faults: anything,
  validate: anything,
  onViolation: callback,
  webhooks: record("an object such as { allowRemote: true }"),
  limits: record("an object such as { creates: { perMinute: 6, burst: 1 }, others: { … } }"),
  baseUrl: {
    expected: 'an http or https URL such as "http://mock.predgate.test"',
    fits: (value) => typeof value === "string" && /^https?:\/\/[^/\s]/.test(value) && URL.canParse(value),
  },
  renderers: { expected: "a list of renderers", fits: Array.isArray },
  store: callback,
};

const ofWebhooks: Settings = {
  fetch: callback,
  allowRemote: flag,
  onRefused: callback,
  secret: {
    expected: 'a text that starts with "whsec_" and goes on in base64',
    fits: (value) =>
      typeof value === "string" && /^whsec_(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2,3}=*)?$/.test(value),
  },
};

const ofServers = ["port", "host", "mock"];

const rate = { perMinute: required(amount), burst: required(amount) };

/** Throws TypeError on an option that servers do not have; they have those of a mock and more of their own. */
export function checkServeOptions(given: object): void {
  if (!isRecord(given))
    throw new TypeError(`Expected serve's options to be an object; got ${JSON.stringify(given)}.`);
  refuseUnknownKeys({ given, known: [...ofServers, ...Object.keys(options)], what: "serve's options" });
}

/** Throws TypeError on an option that there is not, and names the one that was probably meant. */
export function checkOptions(given: MockOptions): void {
  if (!isRecord(given))
    throw new TypeError(`Expected createMock's options to be an object; got ${JSON.stringify(given)}.`);
  const server = ofServers.find((key) => key in given);
  if (server !== undefined)
    throw new TypeError(
      `Unknown key ${JSON.stringify(server)} in createMock's options: a mock in process listens nowhere. It is an option of serve, from "@predgate/mock/serve".`,
    );
  checkSettings({ given, settings: options, what: "createMock's options" });
  const { clock, webhooks, limits } = given as MockOptions;
  if (isRecord(clock)) refuseUnknownKeys({ given: clock, known: ["speed"], what: "the option clock" });
  if (webhooks !== undefined)
    checkSettings({ given: webhooks, settings: ofWebhooks, what: "the option webhooks" });
  if (limits === undefined) return;
  const each = { creates: required(record("a rate")), others: required(record("a rate")) };
  checkSettings({ given: limits, settings: each, what: "the option limits" });
  for (const [name, value] of Object.entries(limits))
    checkSettings({ given: value, settings: rate, what: `limits.${name}` });
}
