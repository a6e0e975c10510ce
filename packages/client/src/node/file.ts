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
  const name = typeof path === "string" ? path : fileURLToPath(path);
  const opened = openAsBlob(name).then(
    (blob) => new File([blob], basename(name), { type: mediaType(name) }),
    (cause: unknown) => {
      throw new FileUnreadableError(`There is no readable file at ${name}. Check the path.`, { cause });
    },
  );
  // A run that ends before it reads its input must not leave an unhandled rejection behind.
  opened.catch(() => {});
  return opened;
}
