import { errorFromOutcome } from "../errors/error-from-outcome.ts";
import type { PredgateError } from "../errors/predgate-error.ts";
import { UncertainCreateError } from "../errors/uncertain-create-error.ts";
import type { Outcome } from "../fetch/gateway-request.ts";
import { describe } from "../fetch/request-json.ts";
import { send } from "../fetch/send.ts";
import { untilAborted } from "../fetch/until-aborted.ts";
import { type ResolvedModel, resolveModel } from "../models/resolve-model.ts";
import type { Settings } from "../options/settings.ts";
import { cancelPrediction } from "./cancel.ts";
import { cancelAfterHeader, preferHeader } from "./duration.ts";
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
  const { signal, webhook, webhookEventsFilter, cancelOnAbort = true, cancelAfter } = options;
  signal?.throwIfAborted();
  const prefer = options.wait ? preferHeader(options.wait) : undefined;
  const headers = {
    "content-type": "application/json",
    accept: "application/json",
    ...(prefer && { prefer: prefer.header }),
    ...(cancelAfter !== undefined && { "cancel-after": cancelAfterHeader(cancelAfter) }),
  };
  const { input, resolved } = await untilAborted(prepare(settings, model, options), signal);
  const { path, version } = resolved;
  const body = JSON.stringify({ version, input, webhook, webhook_events_filter: webhookEventsFilter });
  let sentAt = new Date();
  const asked = {
    ...describe(settings, { method: "POST", path, expected: "a prediction" }),
    notFoundRemedy: notFoundRemedy(resolved),
  };
  const outcome = await send(settings, {
    method: "POST",
    path,
    headers,
    body,
    repeatable: false,
    extraTime: prefer?.milliseconds ?? 0,
    signal,
    onTry: () => {
      sentAt = new Date();
    },
    abandon: (late) =>
      inBackground(settings, async () => {
        const made = createdBy(await late, asked, sentAt);
        if (!(made instanceof Error)) {
          if (cancelOnAbort) await cancelPrediction(settings, made);
        } else if (made instanceof UncertainCreateError) throw made;
      }),
  });
  const made = createdBy(outcome, asked, sentAt);
  if (made instanceof Error) throw made;
  return made;
}

async function prepare(settings: Settings, model: ModelReference, options: CreateOptions<unknown>) {
  const resolved = await resolveModel(settings, model);
  return { resolved, input: await prepareInput(settings, resolved, options) };
}

/** What a create made, or the error that says what is known about it. */
function createdBy(
  outcome: Outcome,
  asked: Parameters<typeof errorFromOutcome>[1],
  sentAt: Date,
): Prediction | PredgateError {
  const status = outcome.kind === "answered" ? outcome.status : 0;
  const prediction =
    outcome.kind === "answered" && status >= 200 && status < 300 && parsePrediction(outcome.text);
  if (prediction) return prediction;
  const cause = errorFromOutcome(outcome, asked);
  // Refused for certain: never sent, a 4xx, or a redirect that says "ask there instead". The other redirects may
  // follow a create that went through, and a browser shows none of them.
  const refused =
    outcome.kind === "unsent" || (status >= 400 && status < 500) || [301, 307, 308].includes(status);
  if (refused) return cause;
  const { operation } = asked;
  return new UncertainCreateError({
    operation,
    sentAt,
    status: cause.status,
    problem: cause.problem,
    requestId: cause.requestId,
    cause,
  });
}

function notFoundRemedy({ label, version, described }: ResolvedModel): string {
  return version || described
    ? "Check the model's name and version, and that baseUrl and pathPrefix are this gateway's."
    : `If ${label} is a community model, pin a version: "${label}:<64 hexadecimal digits>". Only official models run without one.`;
}
