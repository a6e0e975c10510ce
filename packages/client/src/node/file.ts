import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { FileUnreadableError } from "../errors/file-unreadable-error.ts";
import { mediaType } from "./media-type.ts";

/**
 * A file of this machine, for an input: `{ image: file("cat.png") }`. It is read when it is sent.
 *
 * @throws FileUnreadableError where there is none at this path (when it is awaited, which `run` does)
 */
export function file(path: string | URL): Promise<File> {
  const opened = open(path);
  // A run that ends before it reads its input must not leave an unhandled rejection behind.
  opened.catch(() => {});
  return opened;
}

async function open(path: string | URL): Promise<File> {
  const name = typeof path === "string" ? path : fileURLToPath(path);
  try {
    return new File([await openAsBlob(name)], basename(name), { type: mediaType(name) });
  } catch (cause) {
    throw new FileUnreadableError(`There is no readable file at ${name}. Check the path.`, { cause });
  }
}
