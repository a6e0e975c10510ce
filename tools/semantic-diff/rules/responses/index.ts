import type { Rule } from "../../model/rule.ts";
import { responseErrorAdded } from "./response-error-added.ts";
import { responseErrorRemoved } from "./response-error-removed.ts";
import { responseStatusDetailed } from "./response-status-detailed.ts";
import { responseSuccessAdded } from "./response-success-added.ts";
import { responseSuccessRemoved } from "./response-success-removed.ts";

export const responsesRules: readonly Rule[] = [
  responseErrorAdded,
  responseErrorRemoved,
  responseStatusDetailed,
  responseSuccessAdded,
  responseSuccessRemoved,
];
