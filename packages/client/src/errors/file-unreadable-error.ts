import { guardFor, PredgateError } from "./predgate-error.ts";

/** A file could not be read: it is too large, its host failed, or there is none at this path. */
export class FileUnreadableError extends PredgateError {
  override readonly code = "file_unreadable" as const;
}

/** Whether a value is a {@link FileUnreadableError}. */
export const isFileUnreadableError: (value: unknown) => value is FileUnreadableError =
  /* @__PURE__ */ guardFor("file_unreadable");
