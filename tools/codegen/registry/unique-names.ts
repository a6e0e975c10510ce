import { createHash } from "node:crypto";

/** Hands out names no two of which are equal, also where letter case does not count. */
export interface UniqueNames {
  /** The wished name, or that with a suffix made from `origin`, so that order does not matter for others. */
  take(wish: string, origin: string): string;
}

/** Starts with the names that must never be handed out. */
export function uniqueNames(reserved: Iterable<string> = []): UniqueNames {
  const taken = new Set([...reserved].map((name) => name.toLowerCase()));
  return {
    take(wish, origin) {
      let name = wish;
      for (let length = 6; taken.has(name.toLowerCase()); length += 2) {
        name = `${wish}_${createHash("sha256").update(origin).digest("hex").slice(0, length)}`;
        if (length > 64) throw new Error(`No free name is left for ${JSON.stringify(origin)}.`);
      }
      taken.add(name.toLowerCase());
      return name;
    },
  };
}
