import { type ErrorDetails, guardFor, PredgateError } from "./predgate-error.ts";

/** The gateway has no cancel route, so the prediction runs on and is billed. */
export class CancelUnsupportedError extends PredgateError {
  override readonly name = "CancelUnsupportedError";
  override readonly code = "cancel_unsupported";

  constructor({ host, ...details }: ErrorDetails & { host: string }) {
    super(
      `The gateway at ${host} has no cancel route: prediction ${details.predictionId} runs on. ` +
        "Give creates a cancelAfter, or cancel it where the gateway lets you.",
      details,
    );
  }
}

/** Whether a value is a {@link CancelUnsupportedError}. */
export const isCancelUnsupportedError = guardFor<CancelUnsupportedError>("cancel_unsupported");
