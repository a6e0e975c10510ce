import type { Rule } from "../../model/rule.ts";
import { requestConstAdded } from "./request-const-added.ts";
import { requestConstChanged } from "./request-const-changed.ts";
import { requestConstRemoved } from "./request-const-removed.ts";
import { requestDefaultAdded } from "./request-default-added.ts";
import { requestDefaultChanged } from "./request-default-changed.ts";
import { requestDefaultRemoved } from "./request-default-removed.ts";
import { requestEnumAdded } from "./request-enum-added.ts";
import { requestEnumRemoved } from "./request-enum-removed.ts";
import { requestEnumValueAdded } from "./request-enum-value-added.ts";
import { requestEnumValueRemoved } from "./request-enum-value-removed.ts";
import { responseConstAdded } from "./response-const-added.ts";
import { responseConstChanged } from "./response-const-changed.ts";
import { responseConstRemoved } from "./response-const-removed.ts";
import { responseDefaultAdded } from "./response-default-added.ts";
import { responseDefaultChanged } from "./response-default-changed.ts";
import { responseDefaultRemoved } from "./response-default-removed.ts";
import { responseEnumAdded } from "./response-enum-added.ts";
import { responseEnumRemoved } from "./response-enum-removed.ts";
import { responseEnumValueAdded } from "./response-enum-value-added.ts";
import { responseEnumValueRemoved } from "./response-enum-value-removed.ts";

export const valuesRules: readonly Rule[] = [
  requestConstAdded,
  requestConstChanged,
  requestConstRemoved,
  requestDefaultAdded,
  requestDefaultChanged,
  requestDefaultRemoved,
  requestEnumAdded,
  requestEnumRemoved,
  requestEnumValueAdded,
  requestEnumValueRemoved,
  responseConstAdded,
  responseConstChanged,
  responseConstRemoved,
  responseDefaultAdded,
  responseDefaultChanged,
  responseDefaultRemoved,
  responseEnumAdded,
  responseEnumRemoved,
  responseEnumValueAdded,
  responseEnumValueRemoved,
];
