export type { Duration } from "./clock/model.ts";
export { createMock, type Mock } from "./create-mock.ts";
export type { OpenApiDocument } from "./document/model.ts";
export type { ValidationMode } from "./engine/model.ts";
export type { FileSlot, MediaRenderer, OutputNode, OutputPlan, OutputRequest } from "./media/model.ts";
export type { ClockOption, MockOptions } from "./options.ts";
export { memoryStore } from "./state/memory-store.ts";
export type { Store } from "./state/model.ts";
