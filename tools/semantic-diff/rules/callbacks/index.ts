import type { Rule } from "../../model/rule.ts";
import { callbackAdded } from "./callback-added.ts";
import { callbackExpressionChanged } from "./callback-expression-changed.ts";
import { callbackOperationAdded } from "./callback-operation-added.ts";
import { callbackOperationRemoved } from "./callback-operation-removed.ts";
import { callbackRemoved } from "./callback-removed.ts";

export const callbacksRules: readonly Rule[] = [
  callbackAdded,
  callbackExpressionChanged,
  callbackOperationAdded,
  callbackOperationRemoved,
  callbackRemoved,
];
