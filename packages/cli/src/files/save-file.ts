import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { copyFile, link, mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { numbered } from "./safe-name.ts";

export interface SavedPath {
  readonly path: string;
  /** False where a file of that name was there already and a number was put behind this one's. */
  readonly asNamed: boolean;
}

/**
 * Saves a body whole or not at all: into a hidden file beside the target, then into its place. A file that is there
 * stays as it is, unless `overwrite` asks otherwise.
 */
export async function saveFile(given: {
  readonly directory: string;
  readonly name: string;
  readonly overwrite: boolean;
  readonly body: AsyncIterable<Uint8Array>;
}): Promise<SavedPath> {
  await mkdir(given.directory, { recursive: true });
  const temporary = join(given.directory, `.${randomBytes(8).toString("hex")}.part`);
  try {
    const handle = await open(temporary, "wx");
    try {
      await writeAll(handle, given.body);
    } finally {
      await handle.close();
    }
    return await putInPlace(temporary, given);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeAll(handle: FileHandle, body: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of body) await handle.writeFile(chunk);
  await handle.sync();
}

async function putInPlace(
  temporary: string,
  given: { readonly directory: string; readonly name: string; readonly overwrite: boolean },
): Promise<SavedPath> {
  if (given.overwrite) {
    const path = join(given.directory, given.name);
    await rename(temporary, path);
    return { path, asNamed: true };
  }
  for (let count = 1; ; count += 1) {
    const path = join(given.directory, numbered(given.name, count));
    try {
      await placeExclusively(temporary, path);
      return { path, asNamed: count === 1 };
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
}

async function placeExclusively(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") throw error;
    // File systems without hard links (FAT, some network mounts): a copy that refuses to replace.
    await copyFile(temporary, path, constants.COPYFILE_EXCL);
  }
}
