import { guardFor, PredgateError } from "./predgate-error.ts";

/** An option of `createClient` is missing or wrong. Thrown before anything is sent. */
export class ConfigurationError extends PredgateError {
  override readonly code = "configuration" as const;
}

/** Whether a value is a {@link ConfigurationError}. */
export const isConfigurationError: (value: unknown) => value is ConfigurationError =
  /* @__PURE__ */ guardFor("configuration");
