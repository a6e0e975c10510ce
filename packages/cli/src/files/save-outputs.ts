import type { Connection } from "../connect/connection.ts";
import { outsideFetch } from "../connect/connection.ts";
import type { Kit } from "../define/kit.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { oneLine } from "../io/strip-controls.ts";
import { beginDownload } from "./download.ts";
import { downloadBar } from "./download-bar.ts";
import { outputFiles } from "./output-files.ts";
import { numbered, safeName } from "./safe-name.ts";
import { saveFile } from "./save-file.ts";

/** A file of an output, and where it is now. */
export interface SavedFile {
  readonly pointer: string;
  readonly url: string;
  readonly path: string;
  readonly media_type: string | undefined;
}

const tries = 3;

/** Saves every file an output names into a folder; files that are there stay unless `overwrite`. */
export async function saveOutputs(given: {
  /** The prediction's, for the remedy of a download that failed. */
  readonly id: string;
  readonly output: unknown;
  readonly directory: string;
  readonly overwrite: boolean;
  readonly connection: Connection;
  readonly kit: Kit;
  readonly signal?: AbortSignal | undefined;
}): Promise<readonly SavedFile[]> {
  const { kit, connection } = given;
  const outside = await outsideFetch(kit);
  const ownOrigin = new URL(connection.baseUrl).origin;
  const used = new Set<string>();
  const saved: SavedFile[] = [];
  for (const file of outputFiles(given.output)) {
    const isOwn = !file.url.startsWith("data:") && new URL(file.url).origin === ownOrigin;
    const fetch = isOwn ? connection.fetch : outside;
    for (let attempt = 1; ; attempt += 1) {
      const bar = downloadBar(kit);
      try {
        const download = await beginDownload({ url: file.url, fetch, signal: given.signal });
        const wanted = safeName({ ...file, mediaType: download.mediaType });
        const name = unused(wanted, used);
        const body = bar.watch({ body: download.body, size: download.size, name });
        const { path, asNamed } = await saveFile({ ...given, name, body });
        used.add(name.toLowerCase());
        if (!asNamed) kit.note(keptBoth(name, path));
        saved.push({ ...file, path, media_type: download.mediaType });
        break;
      } catch (error) {
        given.signal?.throwIfAborted();
        const final = attempt === tries || (error instanceof CliError && error.code === "file_not_found");
        if (final && error instanceof CliError && error.code === "download_failed")
          throw again(error, { ...given, folder: inShell(given.directory) });
        if (!(error instanceof CliError))
          throw again(notSaved(error, given.directory), { ...given, folder: "DIR" });
        if (final) throw error;
      } finally {
        bar.end();
      }
    }
  }
  return saved;
}

/** Two outputs of one prediction may have the same name: the second gets a number, also with `--overwrite`. */
function unused(name: string, used: ReadonlySet<string>): string {
  let count = 1;
  while (used.has(numbered(name, count).toLowerCase())) count += 1;
  return numbered(name, count);
}

/** The disk's own trouble: full, read-only, something in the way. */
function notSaved(error: unknown, directory: string): CliError {
  const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new CliError({
    code: "cannot_save",
    exitCode: exitCodes.usage,
    sentence: {
      en: `The output cannot be saved in ${directory} (${reason}).`,
      zh: `无法将输出保存到 ${directory}（${reason}）。`,
    },
    cause: error,
  });
}

/** The same error, with the command that fetches the files again. */
function again(
  error: CliError,
  given: { readonly id: string; readonly folder: string; readonly connection: Connection },
): CliError {
  const get = `\`predgate predictions get ${oneLine(given.id)} --output-dir ${given.folder}\``;
  return new CliError({
    ...error,
    cause: error.cause,
    remedy: given.connection.embedded
      ? {
          en: "Run it again: the embedded mock ended with this command.",
          zh: "请重新运行：内置模拟网关已随此命令结束。",
        }
      : { en: `Fetch it again with ${get}.`, zh: `可用 ${get} 重新获取。` },
  });
}

function inShell(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

function keptBoth(name: string, path: string) {
  return {
    en: `${name} was there already and stays; this one is ${path} (--overwrite replaces).`,
    zh: `${name} 已存在并保留；新文件为 ${path}（--overwrite 可替换）。`,
  };
}
