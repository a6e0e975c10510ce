import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { link, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { FileUnreadableError } from "../errors/file-unreadable-error.ts";
import type { RemoteFile } from "../files/remote-file.ts";

/** Options of `save`. */
export interface SaveOptions {
  /** Whether a file that is there already is replaced. Default false: it is an error. */
  readonly overwrite?: boolean | undefined;
}

/**
 * Saves a file to a path, or under its own name where the path ends in a slash, and gives the absolute path. Folders
 * are made; the file appears only once it is whole.
 *
 * @throws FileNotFoundError, FileExpiredError, FileUnreadableError
 */
export async function save(
  file: RemoteFile,
  path: string | URL,
  { overwrite = false }: SaveOptions = {},
): Promise<string> {
  const given = typeof path === "string" ? path : fileURLToPath(path);
  const target = resolve(/[\\/]$/.test(given) ? join(given, file.name) : given);
  const partial = join(dirname(target), `.${randomUUID()}.partial`);
  await mkdir(dirname(target), { recursive: true });
  try {
    const stream = await file.stream();
    await pipeline(
      Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]),
      createWriteStream(partial),
    );
    if (overwrite) await rename(partial, target);
    // A link, unlike a rename, never replaces what somebody else put there meanwhile.
    else await link(partial, target);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
    throw new FileUnreadableError(`${target} exists. Save elsewhere, or set overwrite: true.`, { cause });
  } finally {
    await rm(partial, { force: true });
  }
  return target;
}
