import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Context } from "../context.ts";
import { usageError } from "../errors/usage-error.ts";
import { readStream } from "./read-stream.ts";

/** Bytes of a file the user named, or of stdin for `-`, and only then. */
export async function readGivenFile(path: string, context: Context): Promise<Buffer> {
  if (path === "-") return readStream(context.stdin);
  try {
    return await readFile(resolve(context.directory, path));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw usageError({
      code: "unreadable_file",
      sentence: { en: `${path} cannot be read (${reason}).`, zh: `无法读取 ${path}（${reason}）。` },
      remedy: {
        en: `Name a file that exists below ${context.directory}, or give its whole path.`,
        zh: `请给出存在的文件（相对于 ${context.directory}）或其完整路径。`,
      },
    });
  }
}
