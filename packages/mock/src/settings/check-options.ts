import type { MockOptions } from "../options.ts";
import { amount, record, required } from "./kinds.ts";
import { checkSettings, isRecord, refuseUnknownKeys } from "./setting.ts";

/** Every option; a missing row is a type error. */
const options: Readonly<Record<keyof MockOptions, true>> = {
  spec: true,
  seed: true,
  clock: true,
  startAt: true,
  key: true,
  faults: true,
  validate: true,
  onViolation: true,
  webhooks: true,
  limits: true,
  baseUrl: true,
  renderers: true,
  store: true,
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
  refuseUnknownKeys({ given, known: Object.keys(options), what: "createMock's options" });
  const { clock, webhooks, limits } = given as MockOptions;
  if (isRecord(clock)) refuseUnknownKeys({ given: clock, known: ["speed"], what: "the option clock" });
  if (webhooks !== undefined)
    refuseUnknownKeys({
      given: webhooks,
      known: ["fetch", "allowRemote", "secret"],
      what: "the option webhooks",
    });
  if (limits === undefined) return;
  const each = { creates: required(record("a rate")), others: required(record("a rate")) };
  checkSettings({ given: limits, settings: each, what: "the option limits" });
  for (const [name, value] of Object.entries(limits))
    checkSettings({ given: value, settings: rate, what: `limits.${name}` });
}
