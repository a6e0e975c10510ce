import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The repository's root folder. */
export const root = resolve(import.meta.dirname, "../..");

const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
})
  .split("\0")
  .filter((path) => path !== "" && existsSync(join(root, path)));

/** Paths of all files that are or would be committed, relative to the root, matching `pattern`. */
export function files(pattern: RegExp = /(?:)/): string[] {
  return listed.filter((path) => pattern.test(path));
}

/** The text of a file of the repository. */
export function text(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
