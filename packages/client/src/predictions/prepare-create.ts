import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { GatewayRequest } from "../fetch/gateway-request.ts";
import { holdsFile } from "../files/holds-file.ts";
import { resolveModel } from "../models/resolve-model.ts";
import type { Settings } from "../options/settings.ts";
import { cancelAfterHeader, waitSeconds } from "./duration.ts";
import type { CreateOptions } from "./options.ts";
import type { ModelReference } from "./types.ts";

/** A create as it will be sent: the model's route, the input checked and its files made text. */
export async function prepareCreate(
  settings: Settings,
  model: ModelReference,
  { input, signal, wait, cancelAfter, webhook, webhookEventsFilter }: Partial<CreateOptions<unknown>>,
): Promise<Omit<GatewayRequest, "repeatable">> {
  const held = waitSeconds(wait);
  const headers = {
    "content-type": "application/json",
    ...(held && { prefer: wait === true ? "wait" : `wait=${held}` }),
    ...(cancelAfter !== undefined && { "cancel-after": cancelAfterHeader(cancelAfter) }),
  };
  if (typeof input !== "object" || !input || Array.isArray(input)) {
    throw new InvalidArgumentError(
      `input must be an object such as { prompt: "a dog" }, not ${String(input)}: run(model, { input }).`,
    );
  }
  const { path, version, label, described } = await resolveModel(settings, model);
  if (described && settings.validate !== "off") {
    await (await import("../validate/report-issues.ts")).reportIssues(settings, described.name, input);
  }
  const sent = holdsFile(input)
    ? await (await import("../files/embed-files.ts")).embedFiles(settings, input, { signal })
    : input;
  return {
    method: "POST",
    path,
    headers,
    body: bodyOf({ version, input: sent, webhook, webhook_events_filter: webhookEventsFilter }),
    extraTime: held * 1_000,
    model: label,
    notFound: version
      ? "Check the model, its version, baseUrl and pathPrefix."
      : `If ${label} is a community model, pin a version: "${label}:<64 hex digits>".`,
  };
}

function bodyOf(value: object): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    const [words] = (cause as Error).message.split("\n");
    throw new InvalidArgumentError(`input must be JSON and files: ${words}.`, { cause });
  }
}
