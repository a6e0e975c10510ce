import { defineCommand } from "../define/command.ts";
import { exitCodes } from "../exit-codes.ts";
export const batchCommand = defineCommand<Record<string, never>>({
  arguments: [],
  flags: [],
  fields: [],
  examples: [],
  parse: () => ({}),
  run: async () => exitCodes.success,
});
