import { gatewayCalls } from "../routes/gateway-calls.ts";
import { amount, oneOrMore, record, required, share, text, wholeFrom, word } from "../settings/kinds.ts";
import { checkSettings, isRecord, refuseUnknownKeys, type Settings } from "../settings/setting.ts";
import { nearest } from "../text/nearest.ts";
import { faultKinds } from "./kinds.ts";

const condition: Settings = {
  call: oneOrMore(word("any", ...gatewayCalls)),
  model: {
    expected: 'a model\'s name such as "riffusion/riffusion"',
    fits: (value) => typeof value === "string" && /^[^/\s]+\/[^/\s]+$/.test(value),
  },
  nth: oneOrMore(wholeFrom(1)),
  every: wholeFrom(1),
  header: record('{ name: "x-test", value: "optional" }'),
  probability: share,
};

const header: Settings = { name: required(text), value: text };

const rate: Settings = { perMinute: required(amount), burst: required(amount) };

/** What stands inside the settings of some faults. */
const inner: readonly { readonly key: string; readonly settings: Settings }[] = [
  {
    key: "pace",
    settings: {
      queueSeconds: amount,
      bootSeconds: amount,
      computeSeconds: amount,
      computeFactor: amount,
      outcome: word("succeeded", "failed"),
      error: text,
      stuck: word("starting", "processing"),
    },
  },
  { key: "limits", settings: { creates: required(record("a rate")), others: required(record("a rate")) } },
];

/** Throws TypeError on a rule with a key or a value that no fault has: it would bend other calls than were meant. */
export function checkRule(rule: unknown): void {
  const kinds = faultKinds.map((kind) => kind.fault);
  const kind = isRecord(rule) ? faultKinds.find(({ fault }) => fault === rule.fault) : undefined;
  if (!isRecord(rule) || kind === undefined) {
    const named = isRecord(rule) ? rule.fault : rule;
    const near = typeof named === "string" ? nearest({ to: named, among: kinds }) : undefined;
    throw new TypeError(
      `Expected a rule's fault to be one of ${kinds.join(", ")}; got ${JSON.stringify(named)}.${near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`}`,
    );
  }
  const what = `a ${kind.fault} rule`;
  const { fault: _, when, ...settings } = rule;
  refuseUnknownKeys({ given: rule, known: ["fault", ...Object.keys(kind.settings), "when"], what });
  checkSettings({ given: settings, settings: kind.settings, what });
  for (const { key, settings: known } of inner) {
    const value = settings[key];
    if (isRecord(value)) checkSettings({ given: value, settings: known, what: `${key} of ${what}` });
  }
  if (isRecord(settings.limits))
    for (const [name, value] of Object.entries(settings.limits))
      if (isRecord(value)) checkSettings({ given: value, settings: rate, what: `limits.${name} of ${what}` });
  if (when === undefined) return;
  if (!isRecord(when))
    throw new TypeError(
      `Expected when in ${what} to be an object such as { call: "create", nth: 2 }; got ${JSON.stringify(when)}.`,
    );
  checkSettings({ given: when, settings: condition, what: `when of ${what}` });
  if (isRecord(when.header))
    checkSettings({ given: when.header, settings: header, what: `when.header of ${what}` });
}

const profile: Settings = {
  name: text,
  summary: text,
  rules: required({ expected: "a list of rules", fits: Array.isArray }),
};

/** Throws TypeError on a profile of one's own that has a wrong key or rule. */
export function checkProfile(given: object): void {
  checkSettings({ given, settings: profile, what: "a fault profile" });
  for (const rule of (given as { rules: readonly unknown[] }).rules) checkRule(rule);
}
