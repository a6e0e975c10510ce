import type { CountedDrift, Drift } from "./drift.ts";

/** Gathers drift; what was seen before is only counted. */
export interface DriftLog {
  /** Gives back what is new. */
  add(found: { drift: readonly Drift[]; at: string }): readonly Drift[];
  readonly entries: readonly CountedDrift[];
}

/** Kinds of drift kept at most: a gateway that sends a new key each time must not fill the memory. */
const mostEntries = 5000;

export function driftLog(): DriftLog {
  const byKey = new Map<string, CountedDrift>();
  return {
    add: ({ drift, at }) => {
      const fresh: Drift[] = [];
      for (const found of drift) {
        const value = found.kind === "new-value" ? found.seen : "";
        const key = JSON.stringify([
          found.kind,
          found.direction,
          found.operation,
          found.status,
          found.model,
          found.field,
          value,
        ]);
        const known = byKey.get(key);
        if (known === undefined && byKey.size >= mostEntries) continue;
        byKey.set(key, {
          ...found,
          count: (known?.count ?? 0) + 1,
          firstAt: known?.firstAt ?? at,
          lastAt: at,
        });
        if (known === undefined) fresh.push(found);
      }
      return fresh;
    },
    get entries() {
      return [...byKey.values()];
    },
  };
}
