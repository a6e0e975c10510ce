import { relative } from "node:path";
import type { Kit } from "../define/kit.ts";
import { outputFiles } from "../files/output-files.ts";
import type { SavedFile } from "../files/save-outputs.ts";
import { stripControls } from "../io/strip-controls.ts";
import { safeJson } from "../output/print-document.ts";

/** The result for people: a line for each saved file, or the output itself where it holds none. */
export async function printOutput(
  given: { readonly output: unknown; readonly files: readonly SavedFile[]; readonly inline: boolean },
  kit: Kit,
): Promise<void> {
  const { stdout, directory } = kit.context;
  for (const { path } of given.files) stdout.write(`${shortPath(path, directory)}\n`);
  if (given.inline && given.files.length > 0) {
    const { showPictures } = await import("../output/inline-picture.ts");
    await showPictures(given.files, kit);
  }
  if (given.files.length > 0) return;
  stdout.write(`${outputText(given.output)}\n`);
}

function outputText(output: unknown): string {
  if (typeof output === "string") return stripControls(output);
  // Models that write text give it in pieces.
  const pieces = Array.isArray(output) && output.every((item) => typeof item === "string");
  if (pieces && outputFiles(output).length === 0) return stripControls(output.join(""));
  return safeJson(output);
}

/** Relative where that is shorter and stays below. */
export function shortPath(path: string, directory: string): string {
  const short = relative(directory, path);
  return stripControls(short.startsWith("..") || short === "" ? path : short);
}
