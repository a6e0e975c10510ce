import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Context } from "../context.ts";
import { usageError } from "../errors/usage-error.ts";
import { readStream } from "./read-stream.ts";

/** The text of a file the user named, as `readGivenFile`: UTF-8, without the mark that some editors begin it with. */
export async function readGivenText(path: string, context: Context): Promise<string> {
  const bytes = await readGivenFile(path, context);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const name = path === "-" ? "stdin" : path;
    throw usageError({
      code: "unreadable_file",
      sentence: { en: `${name} is not UTF-8 text.`, zh: `${name} 不是 UTF-8 文本。` },
      remedy: {
        en: "Save it as UTF-8 (in PowerShell: Out-File -Encoding utf8).",
        zh: "请以 UTF-8 保存（PowerShell：Out-File -Encoding utf8）。",
      },
    });
  }
}

/** Bytes of a file the user named, or of stdin for `-`, and only then. */
export async function readGivenFile(path: string, context: Context): Promise<Buffer> {
  if (path === "-") return readStdin(context);
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

const drained = new WeakSet<Context>();

/** Once: a second reader would get nothing and take it for an answer. */
function readStdin(context: Context): Promise<Buffer> {
  if (drained.has(context)) {
    throw usageError({
      code: "stdin_read_twice",
      sentence: { en: "stdin can be read only once.", zh: "stdin 只能读取一次。" },
      remedy: { en: "Give the other inputs as files or values.", zh: "其他输入请用文件或值给出。" },
    });
  }
  drained.add(context);
  return readStream(context.stdin);
}
