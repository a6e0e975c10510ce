import { FileUnreadableError } from "../errors/file-unreadable-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { parseRecord } from "../fetch/parse-record.ts";
import { requestJson } from "../fetch/request-json.ts";
import { checkOptions } from "../options/check-options.ts";
import type { Settings } from "../options/settings.ts";

/** A file that the gateway holds, for a while. */
export interface UploadedFile {
  readonly id: string;
  /** What to put into an input. */
  readonly url: string;
  readonly [key: string]: unknown;
}

const notFound = "If the gateway takes no uploads, pass the address of the file, or at most 256 kB.";

/** Uploads a file of at most 100 MB. Nothing is billed, so faults are retried. */
export async function uploadFile(
  settings: Settings,
  file: Blob,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<UploadedFile> {
  checkOptions(options);
  if (!(file instanceof Blob)) {
    throw new InvalidArgumentError("A Blob or a File was expected, such as new Blob([bytes]).");
  }
  if (file.size > 100e6) {
    throw new FileUnreadableError(
      `A file of ${file.size} bytes is too large: 100 MB at most. Pass its URL instead.`,
    );
  }
  const body = new FormData();
  body.set("content", file, file instanceof File ? file.name : "file");
  return requestJson(
    settings,
    { method: "POST", path: "/v1/files", body, signal: options.signal, notFound },
    readUpload,
  );
}

function readUpload(text: string): UploadedFile | undefined {
  const record = parseRecord(text);
  const url = parseRecord(record?.urls)?.get;
  return typeof url === "string" ? { id: "", ...record, url } : undefined;
}
