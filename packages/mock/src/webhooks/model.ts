import type { WebhookEvent } from "../state/model.ts";

/** One try to bring a webhook home. */
export interface DeliveryAttempt {
  /** ISO time on the mock's clock. */
  readonly at: string;
  /** What the receiver answered; null when it could not be reached. */
  readonly status: number | null;
  readonly error?: string;
}

/** A line of the delivery log. */
export interface Delivery {
  /** The `webhook-id`, the same for every attempt. */
  readonly id: string;
  readonly prediction: string;
  readonly event: WebhookEvent;
  readonly url: string;
  /** The exact body that is sent. */
  readonly body: string;
  state: "waiting" | "delivered" | "failed" | "refused";
  /** Why it was refused. */
  reason?: string;
  readonly attempts: DeliveryAttempt[];
}

export interface WebhookSettings {
  /** Brings webhooks to their receivers. Default: the global `fetch`. */
  readonly fetch?: ((input: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Lets webhooks leave this machine. Default false; a `fetch` of your own may go anywhere. */
  readonly allowRemote?: boolean | undefined;
  /** Hears of a webhook that would have left this machine. Default: only the delivery log tells. */
  readonly onRefused?: ((delivery: Delivery) => void) | undefined;
  /** `whsec_…`. Default: made from the mock's seed. */
  readonly secret?: string | undefined;
}
