import { type Dirent, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { byCodeUnit } from "@predgate-tools/openapi/stable-order.ts";

/**
 * Paths below a folder, with `/`, of the files that end in one of the extensions, sorted. Hidden ones are left out,
 * and links to folders are not followed: they may lead round in a circle.
 */
export function listFiles({
  folder,
  extensions,
}: {
  folder: string;
  extensions: readonly string[];
}): string[] {
  return filesBelow(folder)
    .filter((path) => extensions.some((extension) => path.endsWith(extension)))
    .map((path) => relative(folder, path).split(sep).join("/"))
    .sort(byCodeUnit);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".")) return [];
    return entry.isDirectory() ? filesBelow(path) : isFile(entry) ? [path] : [];
  });
}

/** A link to a file counts as one; a link that leads nowhere does not. */
function isFile(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isFile() === true;
}
