export type { ModelEntry, Registry } from "../generated/model-entry.gen.ts";
export * from "../generated/registry.gen.ts";
