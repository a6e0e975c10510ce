import { guardFor, PredgateError } from "./predgate-error.ts";

/** 404 for a file: it was removed, or never was. */
export class FileNotFoundError extends PredgateError {
  override readonly code = "file_not_found" as const;
  /** Address of the file. */
  declare readonly url: string;
}

/** Whether a value is a {@link FileNotFoundError}. */
export const isFileNotFoundError: (value: unknown) => value is FileNotFoundError =
  /* @__PURE__ */ guardFor("file_not_found");
