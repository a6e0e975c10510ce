import { resolve } from "node:path";

/** A path as the user meant it: a package script runs in the repository's root, wherever it was called from. */
export function fromStartFolder(path: string): string {
  const script = process.env["npm_lifecycle_event"] ?? "";
  const start = /^(?:spec:|corpus$)/u.test(script) ? process.env["INIT_CWD"] : undefined;
  return resolve(start ?? process.cwd(), path);
}
