import type { Rule } from "../../model/rule.ts";
import { operationAdded } from "./operation-added.ts";
import { operationIdAdded } from "./operation-id-added.ts";
import { operationIdChanged } from "./operation-id-changed.ts";
import { operationIdRemoved } from "./operation-id-removed.ts";
import { operationRemoved } from "./operation-removed.ts";

export const operationsRules: readonly Rule[] = [
  operationAdded,
  operationIdAdded,
  operationIdChanged,
  operationIdRemoved,
  operationRemoved,
];
