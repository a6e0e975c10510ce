import type { Rule } from "../../model/rule.ts";
import { requestAllowEmptyValueLoosened } from "./request-allow-empty-value-loosened.ts";
import { requestAllowEmptyValueTightened } from "./request-allow-empty-value-tightened.ts";
import { requestAllowReservedLoosened } from "./request-allow-reserved-loosened.ts";
import { requestAllowReservedTightened } from "./request-allow-reserved-tightened.ts";
import { requestParameterAdded } from "./request-parameter-added.ts";
import { requestParameterBecameOptional } from "./request-parameter-became-optional.ts";
import { requestParameterBecameRequired } from "./request-parameter-became-required.ts";
import { requestParameterMoved } from "./request-parameter-moved.ts";
import { requestParameterRemoved } from "./request-parameter-removed.ts";
import { requestParameterRenamed } from "./request-parameter-renamed.ts";
import { requestParameterStyleChanged } from "./request-parameter-style-changed.ts";
import { requestRequiredParameterAdded } from "./request-required-parameter-added.ts";

export const parametersRules: readonly Rule[] = [
  requestAllowEmptyValueLoosened,
  requestAllowEmptyValueTightened,
  requestAllowReservedLoosened,
  requestAllowReservedTightened,
  requestParameterAdded,
  requestParameterBecameOptional,
  requestParameterBecameRequired,
  requestParameterMoved,
  requestParameterRemoved,
  requestParameterRenamed,
  requestParameterStyleChanged,
  requestRequiredParameterAdded,
];
