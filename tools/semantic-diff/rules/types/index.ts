import type { Rule } from "../../model/rule.ts";
import { requestNullAdded } from "./request-null-added.ts";
import { requestNullRemoved } from "./request-null-removed.ts";
import { requestTypeChanged } from "./request-type-changed.ts";
import { requestTypeNarrowed } from "./request-type-narrowed.ts";
import { requestTypeWidened } from "./request-type-widened.ts";
import { responseNullAdded } from "./response-null-added.ts";
import { responseNullRemoved } from "./response-null-removed.ts";
import { responseTypeChanged } from "./response-type-changed.ts";
import { responseTypeNarrowed } from "./response-type-narrowed.ts";
import { responseTypeWidened } from "./response-type-widened.ts";

export const typesRules: readonly Rule[] = [
  requestNullAdded,
  requestNullRemoved,
  requestTypeChanged,
  requestTypeNarrowed,
  requestTypeWidened,
  responseNullAdded,
  responseNullRemoved,
  responseTypeChanged,
  responseTypeNarrowed,
  responseTypeWidened,
];
