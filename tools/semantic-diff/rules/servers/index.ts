import type { Rule } from "../../model/rule.ts";
import { serverAdded } from "./server-added.ts";
import { serverChanged } from "./server-changed.ts";
import { serverRemoved } from "./server-removed.ts";
import { serverVariableAdded } from "./server-variable-added.ts";
import { serverVariableDefaultChanged } from "./server-variable-default-changed.ts";
import { serverVariableRemoved } from "./server-variable-removed.ts";
import { serverVariableValueAdded } from "./server-variable-value-added.ts";
import { serverVariableValueRemoved } from "./server-variable-value-removed.ts";

export const serversRules: readonly Rule[] = [
  serverAdded,
  serverChanged,
  serverRemoved,
  serverVariableAdded,
  serverVariableDefaultChanged,
  serverVariableRemoved,
  serverVariableValueAdded,
  serverVariableValueRemoved,
];
