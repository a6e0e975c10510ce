import { watch } from "node:fs";

const settleMilliseconds = 60;

/** Calls back once after each burst of changes in the folders. Returns what stops the watching. */
export function watchFolders({
  folders,
  changed,
}: {
  folders: readonly string[];
  changed(): void;
}): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(changed, settleMilliseconds);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
