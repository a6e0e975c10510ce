import type { FileSlot } from "../model.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Keeps the files that were made last, up to a number of bytes, and makes each only once at a time. */
export interface FileCache {
  /** The file's bytes, made now if they are not kept. */
  read(file: FileSlot): Promise<Bytes>;
  /** Bytes kept now, keys included. */
  readonly size: number;
}

/** @param capacity Most bytes to keep, 64 MiB unless told; a larger file is made anew each time. */
export function fileCache({ capacity = 64 * 1024 * 1024 }: { capacity?: number } = {}): FileCache {
  const kept = new Map<string, Bytes>();
  const making = new Map<string, Promise<Bytes>>();
  let size = 0;

  const keep = (key: string, bytes: Bytes): void => {
    if (weight(key, bytes) > capacity || kept.has(key)) return;
    kept.set(key, bytes);
    size += weight(key, bytes);
    for (const [oldest, old] of kept) {
      if (size <= capacity) return;
      kept.delete(oldest);
      size -= weight(oldest, old);
    }
  };

  return {
    get size() {
      return size;
    },
    read: async (file) => {
      const known = kept.get(file.key);
      if (known) {
        // Read again, so it is the last to go: a Map keeps the order of insertion.
        kept.delete(file.key);
        kept.set(file.key, known);
        return known;
      }
      const underway = making.get(file.key) ?? file.render();
      making.set(file.key, underway);
      try {
        const bytes = await underway;
        keep(file.key, bytes);
        return bytes;
      } finally {
        making.delete(file.key);
      }
    },
  };
}

/** Bytes a kept file takes: keys hold prompts, which may be long. */
function weight(key: string, bytes: Bytes): number {
  return bytes.length + key.length * 2;
}

let shared: FileCache | undefined;

/** The cache of this process: mocks share it, for equal keys mean equal bytes in all of them. */
export function sharedFileCache(): FileCache {
  shared ??= fileCache();
  return shared;
}
