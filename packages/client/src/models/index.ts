export * from "../generated/registry.gen.ts";
