import { WebhookVerificationError } from "../errors/webhook-verification-error.ts";
import { parseRecord } from "../fetch/parse-record.ts";
import type { Prediction } from "../predictions/prediction.ts";

/** A call as it came: a `Request`, or its headers and its raw body, which must not have been parsed. */
export type WebhookRequest =
  | Request
  | {
      readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
      readonly body: string | Uint8Array;
    };

/** Options of `verifyWebhook`. */
export interface VerifyWebhookOptions {
  /** The signing secret, `whsec_…`; several while one is being replaced. */
  readonly secret: string | readonly string[];
  /** Milliseconds that a call may be old, or ahead of this clock. Default 300000. */
  readonly tolerance?: number | undefined;
  /** The present, for tests. Default: this machine's clock. */
  readonly now?: Date | undefined;
}

/** A call that the gateway made. */
export interface WebhookEvent<Output = unknown> {
  /** The same when a call is repeated: remember it to take each one once. */
  readonly id: string;
  readonly timestamp: Date;
  /** The prediction as it was then. Calls can overtake each other. */
  readonly prediction: Prediction<Output>;
}

/**
 * Checks that a call was made by the gateway, lately, and as it is (Standard Webhooks: HMAC-SHA256 over id, timestamp
 * and raw body), and gives what it tells.
 *
 * @throws WebhookVerificationError
 */
export async function verifyWebhook<Output = unknown>(
  request: WebhookRequest,
  options: VerifyWebhookOptions,
): Promise<WebhookEvent<Output>> {
  // JavaScript lets a handler forget them, and an unset environment variable is no secret.
  const { secret, tolerance = 300_000, now = new Date() }: Partial<VerifyWebhookOptions> = options ?? {};
  if (!request?.headers) {
    throw new WebhookVerificationError("The call must be a Request, or its { headers, body }.");
  }
  const id = header(request, "webhook-id");
  const seconds = header(request, "webhook-timestamp");
  const signatures = header(request, "webhook-signature");
  const sent = /^\d{1,12}$/.test(seconds) ? Number(seconds) * 1_000 : Number.NaN;
  if (!(Math.abs(Number(now) - sent) <= tolerance)) {
    throw new WebhookVerificationError(
      `The call is from ${Number.isNaN(sent) ? "no known time" : new Date(sent).toISOString()}, more than ${tolerance} ms away: ` +
        "a replay, or a clock that is wrong.",
    );
  }
  const body = await rawBody(request);
  const signed = join(new TextEncoder().encode(`${id}.${seconds}.`), body);
  const keys = await Promise.all([secret].flat().map(importSecret));
  for (const [version, signature] of signatures.split(" ").map((part) => part.split(","))) {
    const bytes = version === "v1" && decodeBase64(signature ?? "");
    if (!bytes) continue;
    for (const key of keys) {
      // Compares in constant time.
      if (await crypto.subtle.verify("HMAC", key, bytes, signed)) return eventOf<Output>(id, sent, body);
    }
  }
  throw new WebhookVerificationError(
    "No signature fits: another secret, a changed body, or a body that was parsed and written again.",
  );
}

function eventOf<Output>(id: string, sent: number, body: Uint8Array): WebhookEvent<Output> {
  const record = parseRecord(new TextDecoder().decode(body));
  if (!record) throw new WebhookVerificationError("The call is signed, but its body is no JSON object.");
  return { id, timestamp: new Date(sent), prediction: record as unknown as Prediction<Output> };
}

function header({ headers }: WebhookRequest, name: string): string {
  const given =
    headers instanceof Headers
      ? headers.get(name)
      : Object.entries(headers).find(([other]) => other.toLowerCase() === name)?.[1];
  const value = typeof given === "string" ? given : given?.[0];
  if (!value)
    throw new WebhookVerificationError(`The call has no ${name} header: it is not from the gateway.`);
  return value;
}

async function rawBody(request: WebhookRequest): Promise<Uint8Array<ArrayBuffer>> {
  if (request instanceof Request) {
    if (request.bodyUsed)
      throw new WebhookVerificationError(
        "The body was read already: verify before reading it, or pass { headers, body }.",
      );
    return new Uint8Array(await request.arrayBuffer());
  }
  if (typeof request.body !== "string" && !ArrayBuffer.isView(request.body)) {
    throw new WebhookVerificationError(
      "body must be the raw text or bytes of the call, before any JSON parsing.",
    );
  }
  return typeof request.body === "string"
    ? new TextEncoder().encode(request.body)
    : new Uint8Array(request.body);
}

function importSecret(secret: string | undefined): Promise<CryptoKey> {
  const bytes = typeof secret === "string" ? decodeBase64(secret.replace(/^whsec_/, "")) : undefined;
  if (!bytes?.length)
    throw new WebhookVerificationError('secret must be "whsec_" and base64, as the gateway gives it.');
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function join(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left);
  joined.set(right, left.length);
  return joined;
}
