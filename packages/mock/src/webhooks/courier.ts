import type { Clock } from "../clock/model.ts";
import type { Watchers } from "../engine/watchers.ts";
import { identifier } from "../predictions/identifier.ts";
import { type Describe, predictionBody } from "../predictions/prediction-body.ts";
import { timelineOf } from "../predictions/timeline.ts";
import { randomFrom } from "../random/random.ts";
import type { PredictionRecord, Store } from "../state/model.ts";
import { isLoopback } from "./loopback.ts";
import type { Delivery, WebhookSettings } from "./model.ts";
import { planSends, type Send } from "./plan-sends.ts";
import { signWebhook, stableSecret } from "./sign.ts";

/** Seconds before each further try of a terminal webhook: about a minute in all. */
const retryAfter = [1, 2, 4, 8, 16, 32];

/** How many deliveries the log keeps. */
const kept = 1000;

/** Real milliseconds that a receiver has to answer. */
const patience = 10_000;

interface Parts {
  readonly seed: string;
  /** What the secret is made from where none is set. */
  readonly secretSeed: string;
  readonly clock: Clock;
  readonly store: Store;
  readonly watchers: Watchers;
  readonly describe: Describe;
  readonly settings: WebhookSettings;
}

/** Sends the webhooks of one session and keeps the log. */
export class Courier {
  readonly secret: string;
  readonly #parts: Parts;
  #log: Delivery[] = [];
  /** Deliveries on their way, which a virtual clock gives a moment to arrive. */
  #busy = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.secret = parts.settings.secret ?? stableSecret(randomFrom(`${parts.secretSeed}/webhook-secret`));
  }

  get busy(): boolean {
    return this.#busy > 0;
  }

  /** What was sent so far, oldest first. */
  get deliveries(): readonly Delivery[] {
    return this.#log;
  }

  clear(): void {
    this.#log = [];
  }

  /** Sends what a prediction still has to tell, from now on. */
  follow(record: PredictionRecord, { from = Number.NEGATIVE_INFINITY }: { from?: number } = {}): void {
    if (record.webhook === null) return;
    this.#busy += 1;
    void this.#run({ record, from }).finally(() => {
      this.#busy -= 1;
    });
  }

  /** Sends a delivery once more, with the same id. False when the log does not have it. */
  async resend(id: string): Promise<boolean> {
    const delivery = this.#log.find((entry) => entry.id === id);
    if (delivery === undefined || delivery.state === "refused") return false;
    await this.#attempt(delivery);
    return true;
  }

  async #run(followed: { record: PredictionRecord; from: number }): Promise<void> {
    const { clock, describe, store, watchers } = this.#parts;
    let { record, from: after } = followed;
    const sentAt = new Map<number, number>();
    for (;;) {
      const sends = planSends({ record, timeline: timelineOf({ record, describe }) });
      const due = sends.filter((send) => send.at >= after);
      const skip = sentAt.get(after) ?? 0;
      const next = due[skip];
      if (next === undefined) {
        // A stuck prediction has no end to tell of, until somebody cancels it.
        if (sends.some((send) => send.event === "completed") || record.course.endsAt !== null) return;
      }
      const reached = await this.#until({ time: next?.at, id: record.id });
      if (reached && next !== undefined) {
        sentAt.set(next.at, next.at === after ? skip + 1 : 1);
        after = next.at;
        await this.#send({ record, send: next });
      }
      record = (await store.getPrediction(record.id)) ?? record;
      if (watchers.over) return;
      if (!reached) after = Math.max(after, clock.now());
    }
  }

  /** Waits for a moment; false when the prediction changed course before it came. */
  #until(wait: { time: number | undefined; id: string }): Promise<boolean> {
    const { clock, watchers } = this.#parts;
    if (wait.time !== undefined && wait.time <= clock.now()) return Promise.resolve(true);
    this.#busy -= 1;
    return new Promise((resolve) => {
      const timer = wait.time === undefined ? undefined : clock.at(wait.time, () => leave(true));
      const unwatch = watchers.watch(wait.id, () => leave(false));
      const leave = (reached: boolean): void => {
        timer?.cancel();
        unwatch();
        this.#busy += 1;
        resolve(reached);
      };
    });
  }

  async #send({ record, send }: { record: PredictionRecord; send: Send }): Promise<void> {
    const { seed, store, describe } = this.#parts;
    const url = record.webhook?.url ?? "";
    // A duplicate is the same message, so it keeps its id.
    const twin = this.#log.findLast((entry) => entry.prediction === record.id && entry.event === send.event);
    const isTwin =
      record.webhook?.faults?.duplicate === true && twin !== undefined && twin.attempts.length === 1;
    if (isTwin && twin !== undefined) return this.#attempt(twin);
    const count = await store.count("webhooks");
    const delivery: Delivery = {
      id: `msg_${identifier(randomFrom(`${seed}/message/${count}`))}`,
      prediction: record.id,
      event: send.event,
      url,
      body: JSON.stringify(bodyAt({ record, send, describe })),
      state: "waiting",
      attempts: [],
    };
    this.#log.push(delivery);
    if (this.#log.length >= kept * 2) this.#log = this.#log.slice(-kept);
    const { settings } = this.#parts;
    if (settings.fetch === undefined && settings.allowRemote !== true && !isLoopback(url)) {
      delivery.state = "refused";
      delivery.reason =
        "Webhooks stay on this machine unless the mock is told otherwise: --allow-remote-webhooks, or webhooks: { allowRemote: true }.";
      settings.onRefused?.(delivery);
      return;
    }
    await this.#attempt(delivery);
    if (send.event === "completed") this.#retry({ delivery, tries: 0 });
  }

  #retry({ delivery, tries }: { delivery: Delivery; tries: number }): void {
    const seconds = retryAfter[tries];
    if (delivery.state === "delivered") return;
    if (seconds === undefined) {
      delivery.state = "failed";
      return;
    }
    delivery.state = "waiting";
    const { clock } = this.#parts;
    clock.at(clock.now() + seconds * 1000, async () => {
      if (delivery.state === "delivered") return;
      await this.#attempt(delivery);
      this.#retry({ delivery, tries: tries + 1 });
    });
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const { clock, settings } = this.#parts;
    const at = new Date(clock.now()).toISOString();
    // Receivers hold the timestamp against their own clock, so it is the real time even where ours is virtual.
    const timestamp = Math.floor(Date.now() / 1000);
    const headers = {
      "content-type": "application/json",
      "user-agent": "predgate-mock",
      "webhook-id": delivery.id,
      "webhook-timestamp": `${timestamp}`,
      "webhook-signature": await signWebhook({
        id: delivery.id,
        timestamp,
        body: delivery.body,
        secret: this.secret,
      }),
    };
    try {
      const fetch = settings.fetch ?? globalThis.fetch;
      const response = await fetch(delivery.url, {
        method: "POST",
        headers,
        body: delivery.body,
        // A redirect could lead off this machine.
        redirect: "manual",
        signal: AbortSignal.timeout(patience),
      });
      await response.body?.cancel();
      delivery.attempts.push({ at, status: response.status });
      delivery.state = response.ok ? "delivered" : "failed";
    } catch (error) {
      delivery.attempts.push({ at, status: null, error: reasonOf(error) });
      delivery.state = "failed";
    }
  }
}

function bodyAt({ record, send, describe }: { record: PredictionRecord; send: Send; describe: Describe }) {
  const body = predictionBody({ record, now: send.about, describe });
  if (send.event !== "output" || body.status !== "succeeded") return body;
  const { completed_at: _, metrics: __, ...rest } = body;
  return { ...rest, status: "processing" };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
