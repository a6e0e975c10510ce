import type { ModelEntry } from "../generated/model-entry.gen.ts";

export interface ModelLookup {
  readonly findModel: (name: string) => Promise<ModelEntry | undefined>;
  readonly modelNames: () => Promise<readonly string[]>;
}

/** Finds models by `owner/name` or pinned version: among those given, or in the whole registry, loaded on first use. */
export function modelLookup(given: readonly ModelEntry[] | undefined): ModelLookup {
  const load = async (): Promise<readonly ModelEntry[]> =>
    given ?? Object.values((await import("../generated/registry.gen.ts")).registry);
  return {
    findModel: async (name) => (await load()).find((entry) => entry.name === name || entry.version === name),
    modelNames: async () => (await load()).map((entry) => entry.name),
  };
}
