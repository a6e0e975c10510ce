import { invalidInput, type Problem } from "../problems/problem.ts";
import type { PredictionRecord, WebhookEvent } from "../state/model.ts";

const events: readonly WebhookEvent[] = ["start", "output", "logs", "completed"];
const usual: readonly WebhookEvent[] = ["output", "completed"];

const isEvent = (value: unknown): value is WebhookEvent => events.some((event) => event === value);

/** Where a create wants its webhooks, or the problem with what it says. */
export function webhookOf(body: {
  readonly [key: string]: unknown;
}): { webhook: PredictionRecord["webhook"] } | { problem: Problem } {
  const { webhook, webhook_events_filter: filter } = body;
  if (webhook === undefined || webhook === null || webhook === "") return { webhook: null };
  if (typeof webhook !== "string" || !/^https?:$/.test(protocolOf(webhook)))
    return {
      problem: invalidInput([
        { type: "format", field: "webhook", description: "webhook must be an absolute http or https URL" },
      ]),
    };
  const chosen = filter === undefined || filter === null ? usual : filter;
  if (!Array.isArray(chosen) || !chosen.every(isEvent))
    return {
      problem: invalidInput([
        {
          type: "enum",
          field: "webhook_events_filter",
          description: `webhook_events_filter must be a list of the following: ${events.map((event) => `"${event}"`).join(", ")}`,
        },
      ]),
    };
  return { webhook: { url: webhook, events: chosen.length === 0 ? usual : chosen } };
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : "";
}
