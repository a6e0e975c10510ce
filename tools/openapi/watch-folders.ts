import { existsSync, type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

const settleMilliseconds = 60;

/**
 * Calls back once after each burst of changes in the folders and all folders below them. Returns what stops the
 * watching. Each folder has a watcher of its own: Node's recursive one keeps looking at the file that was there
 * first, and so sees nothing more of a page that an editor has replaced.
 */
export function watchFolders({
  folders,
  changed,
}: {
  folders: readonly string[];
  changed(): void;
}): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const follow = (): void => {
    const present = new Set(folders.flatMap(withFoldersBelow));
    for (const [folder, watcher] of watchers) {
      if (present.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of present) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, () => {
        clearTimeout(timer);
        timer = setTimeout(settled, settleMilliseconds);
      });
      // A folder that goes away is no fault: the next look finds it gone.
      watcher.on("error", () => watchers.delete(folder));
      watchers.set(folder, watcher);
    }
  };
  const settled = (): void => {
    follow();
    changed();
  };
  follow();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** Links to folders are not followed: they may lead round in a circle. */
function withFoldersBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...below.flatMap((entry) => withFoldersBelow(join(folder, entry.name)))];
}
