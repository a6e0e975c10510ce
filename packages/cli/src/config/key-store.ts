import { readFileSync, rmSync, statSync } from "node:fs";
import { usageError } from "../errors/usage-error.ts";
import { writeAtomically } from "../io/write-atomically.ts";
import { isRecord } from "./config-file.ts";

/** A stored key belongs to the gateway it was given for: a project file cannot send it anywhere else. */
export interface StoredKey {
  readonly apiKey: string;
  /** Origin it was stored for; undefined when no gateway was configured then. */
  readonly origin: string | undefined;
}

export interface KeyStore {
  readonly path: string;
  readonly get: (profile: string) => StoredKey | undefined;
  readonly set: (profile: string, key: StoredKey) => void;
  /** True when there was one. */
  readonly remove: (profile: string) => boolean;
  /** Permission bits of the file; undefined where there is none, or the system has none. */
  readonly mode: () => number | undefined;
}

export function keyStore(path: string): KeyStore {
  const write = (keys: ReadonlyMap<string, StoredKey>): void => {
    if (keys.size === 0) {
      rmSync(path, { force: true });
      return;
    }
    const document = Object.fromEntries(
      [...keys].map(([profile, { apiKey, origin }]) => [
        profile,
        { api_key: apiKey, origin: origin ?? null },
      ]),
    );
    writeAtomically(path, `${JSON.stringify(document, undefined, 2)}\n`, { mode: 0o600 });
  };
  return {
    path,
    get: (profile) => readKeys(path).get(profile),
    set: (profile, key) => write(readKeys(path).set(profile, key)),
    remove: (profile) => {
      const keys = readKeys(path);
      const removed = keys.delete(profile);
      if (removed) write(keys);
      return removed;
    },
    mode: () => {
      if (process.platform === "win32") return undefined;
      return statSync(path, { throwIfNoEntry: false })?.mode;
    },
  };
}

function readKeys(path: string): Map<string, StoredKey> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Map();
    throw error;
  }
  try {
    const document: unknown = JSON.parse(text);
    if (!isRecord(document)) throw new Error("not an object");
    return new Map(
      Object.entries(document).flatMap(([profile, entry]) => {
        if (!isRecord(entry) || typeof entry.api_key !== "string") return [];
        const origin = typeof entry.origin === "string" ? entry.origin : undefined;
        return [[profile, { apiKey: entry.api_key, origin }]];
      }),
    );
  } catch {
    throw usageError({
      code: "invalid_key_file",
      sentence: {
        en: `The key file ${path} cannot be read as JSON.`,
        zh: `密钥文件 ${path} 不是有效的 JSON。`,
      },
      remedy: {
        en: "Remove it and run `predgate auth login` again.",
        zh: "请删除它并重新运行 `predgate auth login`。",
      },
    });
  }
}
