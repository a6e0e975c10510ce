import { spawnSync } from "node:child_process";

/** What a name that is no file means to git. */
export interface GitSource {
  readonly ref: string;
  /** From the top of the repository. */
  readonly path: string;
}

/** The document that a plain ref stands for. */
export const DOCUMENT_PATH = "spec/openapi.yaml";

/** `main` is that document on main, `v1.0.0:docs/api.yaml` is another one; undefined where git knows no such commit. */
export function findGitSource({ name, folder }: { name: string; folder: string }): GitSource | undefined {
  const colon = name.indexOf(":");
  const ref = colon === -1 ? name : name.slice(0, colon);
  const path = colon === -1 ? DOCUMENT_PATH : name.slice(colon + 1);
  if (ref === "" || ref.startsWith("-") || path === "") return undefined;
  const known = git(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`], folder);
  return known === undefined ? undefined : { ref: known.trim(), path };
}

/** The text of a file at a commit; undefined where it is not there. */
export function readAtCommit({ ref, path }: GitSource, folder: string): string | undefined {
  return git(["show", `${ref}:${path}`], folder);
}

function git(parameters: readonly string[], folder: string): string | undefined {
  const run = spawnSync("git", parameters, { cwd: folder, encoding: "utf8", maxBuffer: 512 * 1024 * 1024 });
  return run.status === 0 ? run.stdout : undefined;
}
