import { existsSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run } from "./run-command.ts";

/**
 * Copies the repository as it stands, changes that are not committed included, and makes the copy a repository of its
 * own: releases rewrite versions and changelogs, and the work tree must not notice.
 */
export async function copyRepository({ from, to }: { from: string; to: string }): Promise<void> {
  const listed = await run(["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    folder: from,
  });
  for (const path of listed.stdout.split("\0")) {
    if (path === "" || !existsSync(join(from, path))) continue;
    await mkdir(dirname(join(to, path)), { recursive: true });
    await cp(join(from, path), join(to, path));
  }
  await run(["git", "init", "--quiet", "--initial-branch=main"], { folder: to });
  await commit({ folder: to, message: "The repository as it stands" });
}

/** Commits everything in the copy. */
export async function commit({ folder, message }: { folder: string; message: string }): Promise<void> {
  const author = ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@predgate.invalid"];
  await run(["git", "add", "--all"], { folder });
  await run(["git", ...author, "commit", "--quiet", "--no-verify", "--allow-empty", "-m", message], {
    folder,
  });
}
