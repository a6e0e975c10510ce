import { type Asked, errorFromOutcome } from "../errors/error-from-outcome.ts";
import type { PredgateError } from "../errors/predgate-error.ts";
import { uncertainCreate } from "../errors/uncertain-create.ts";
import { UncertainCreateError } from "../errors/uncertain-create-error.ts";
import type { Outcome } from "../fetch/gateway-request.ts";
import { describe, successOf } from "../fetch/request-json.ts";
import { send } from "../fetch/send.ts";
import { untilAborted } from "../fetch/until-aborted.ts";
import { resolveModel } from "../models/resolve-model.ts";
import type { Settings } from "../options/settings.ts";
import { cancelPrediction } from "./cancel.ts";
import { cancelAfterHeader, waitSeconds } from "./duration.ts";
import { inBackground } from "./in-background.ts";
import type { CreateOptions } from "./options.ts";
import { parsePrediction } from "./parse-prediction.ts";
import type { Prediction } from "./prediction.ts";
import { prepareInput } from "./prepare-input.ts";
import type { ModelReference } from "./types.ts";

/**
 * Creates a prediction. Each create is billed and there is no idempotency key, so it is sent again only where the
 * gateway provably did not accept it; where nobody can know, the error says so.
 */
export async function createPrediction(
  settings: Settings,
  model: ModelReference,
  options: CreateOptions<unknown>,
): Promise<Prediction> {
  const { signal, webhook, webhookEventsFilter, wait, cancelAfter, cancelOnAbort = true } = options;
  signal?.throwIfAborted();
  const held = waitSeconds(wait);
  const headers = {
    "content-type": "application/json",
    ...(held && { prefer: wait === true ? "wait" : `wait=${held}` }),
    ...(cancelAfter !== undefined && { "cancel-after": cancelAfterHeader(cancelAfter) }),
  };
  const prepare = async () => {
    const resolved = await resolveModel(settings, model);
    return { ...resolved, input: await prepareInput(settings, resolved, options) };
  };
  const { path, version, label, input } = await untilAborted(prepare(), signal);
  const asked = {
    ...describe(settings, { method: "POST", path }),
    notFound: version
      ? undefined
      : `If ${label} is a community model, pin a version: "${label}:<64 hex digits>".`,
  };
  let sentAt = new Date();
  const outcome = await send(settings, {
    method: "POST",
    path,
    headers,
    body: JSON.stringify({ version, input, webhook, webhook_events_filter: webhookEventsFilter }),
    repeatable: false,
    extraTime: held * 1_000,
    signal,
    onTry: () => {
      sentAt = new Date();
    },
    abandon: (late) =>
      inBackground(settings, async () => {
        const made = createdBy(await late, asked, sentAt);
        if (made instanceof UncertainCreateError) throw made;
        if (cancelOnAbort && !(made instanceof Error)) await cancelPrediction(settings, made);
      }),
  });
  const made = createdBy(outcome, asked, sentAt);
  if (made instanceof Error) throw made;
  return made;
}

/** What a create made, or the error that says what is known about it. */
function createdBy(outcome: Outcome, asked: Asked, sentAt: Date): Prediction | PredgateError {
  return (
    successOf(outcome, parsePrediction) ?? uncertainCreate(outcome, errorFromOutcome(outcome, asked), sentAt)
  );
}
