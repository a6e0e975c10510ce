import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { byCodeUnit } from "@predgate-tools/openapi/stable-order.ts";

/** Paths below a folder, with `/`, of the files that end in one of the extensions, sorted. Hidden ones are left out. */
export function listFiles({
  folder,
  extensions,
}: {
  folder: string;
  extensions: readonly string[];
}): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => path.split("/").every((segment) => !segment.startsWith(".")))
    .sort(byCodeUnit);
}
