import { guardFor, PredgateError } from "./predgate-error.ts";

/** 403 or 410 for a file: its address was good once. Outputs are removed an hour after completion. */
export class FileExpiredError extends PredgateError {
  override readonly code = "file_expired" as const;
  /** Address of the file. */
  declare readonly url: string;
}

/** Whether a value is a {@link FileExpiredError}. */
export const isFileExpiredError: (value: unknown) => value is FileExpiredError =
  /* @__PURE__ */ guardFor("file_expired");
