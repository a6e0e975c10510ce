import { OpenedFile } from "../input/opened-file.ts";
import type { CreateChoices } from "./create-flags.ts";

/** What the client's create takes, from what the command line was given. */
export function createBody(given: {
  readonly input: Readonly<Record<string, unknown>>;
  readonly create: CreateChoices;
}) {
  const { create } = given;
  return {
    input: Object.fromEntries(Object.entries(given.input).map(([key, value]) => [key, sendable(value)])),
    ...(create.wait === undefined ? {} : { wait: create.wait }),
    ...(create.cancelAfter === undefined ? {} : { cancelAfter: create.cancelAfter }),
    ...(create.webhook === undefined ? {} : { webhook: create.webhook }),
    ...(create.webhookEvents === undefined ? {} : { webhookEventsFilter: create.webhookEvents }),
  };
}

function sendable(value: unknown): unknown {
  if (value instanceof OpenedFile) return value.blob();
  return Array.isArray(value) ? value.map(sendable) : value;
}
