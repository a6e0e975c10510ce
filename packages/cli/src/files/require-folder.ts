import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { dirname } from "node:path";
import { usageError } from "../errors/usage-error.ts";

/** Refuses a folder that nothing can be saved in, before a prediction is paid for. Makes nothing. */
export async function requireFolder(directory: string): Promise<void> {
  for (let at = directory; ; at = dirname(at)) {
    try {
      // The dot makes a file in the way an ENOTDIR.
      await access(`${at}/.`, constants.W_OK | constants.X_OK);
      return;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      if (code !== "ENOENT" || dirname(at) === at) throw unusable(directory, code);
    }
  }
}

function unusable(directory: string, reason: string) {
  return usageError({
    code: "unusable_folder",
    sentence: {
      en: `Files cannot be saved in ${directory} (${reason}).`,
      zh: `无法将文件保存到 ${directory}（${reason}）。`,
    },
    remedy: {
      en: "Nothing was sent. Choose another folder with --output-dir.",
      zh: "未发送任何请求。请用 --output-dir 换一个文件夹。",
    },
  });
}
