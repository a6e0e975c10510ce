import type { PredgateError } from "../errors/predgate-error.ts";
import type { GatewayRequest, Outcome } from "../fetch/gateway-request.ts";
import { successOf } from "../fetch/request-json.ts";
import { send } from "../fetch/send.ts";
import { untilAborted } from "../fetch/until-aborted.ts";
import { checkOptions } from "../options/check-options.ts";
import type { Settings } from "../options/settings.ts";
import { cancelPrediction } from "./cancel.ts";
import { inBackground } from "./in-background.ts";
import type { CreateOptions } from "./options.ts";
import { parsePrediction } from "./parse-prediction.ts";
import type { Prediction } from "./prediction.ts";
import type { ModelReference } from "./types.ts";

/**
 * Creates a prediction. Each create is billed and there is no idempotency key, so it is sent again only where the
 * gateway provably did not accept it; where nobody can know, the error says so.
 */
export async function createPrediction(
  settings: Settings,
  model: ModelReference,
  options: Partial<CreateOptions<unknown>> = {},
): Promise<Prediction> {
  checkOptions(options);
  const { signal, cancelOnAbort = true } = options;
  signal?.throwIfAborted();
  const prepare = async () => (await import("./prepare-create.ts")).prepareCreate(settings, model, options);
  const prepared = await untilAborted(prepare(), signal);
  let sentAt: Date | undefined;
  const request: GatewayRequest = {
    ...prepared,
    repeatable: false,
    signal,
    onTry: () => {
      sentAt = new Date();
    },
    abandon: (late) =>
      inBackground(settings, async () => {
        const made = await late.then(created).catch((error) => {
          // A create that was refused left nothing to cancel.
          if ((error as Partial<PredgateError>).code === "uncertain_create") throw error;
        });
        if (made && cancelOnAbort) await cancelPrediction(settings, made);
      }),
  };
  const created = async (outcome: Outcome): Promise<Prediction> => {
    const prediction = successOf(outcome, parsePrediction);
    if (prediction) return prediction;
    const { createFailed } = await import("../errors/composed.ts");
    throw await createFailed(settings, request, { outcome, sentAt });
  };
  return created(await send(settings, request));
}
