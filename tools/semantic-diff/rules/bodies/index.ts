import type { Rule } from "../../model/rule.ts";
import { requestBodyAdded } from "./request-body-added.ts";
import { requestBodyBecameOptional } from "./request-body-became-optional.ts";
import { requestBodyBecameRequired } from "./request-body-became-required.ts";
import { requestBodyRemoved } from "./request-body-removed.ts";
import { requestEncodingChanged } from "./request-encoding-changed.ts";
import { requestRequiredBodyAdded } from "./request-required-body-added.ts";

export const bodiesRules: readonly Rule[] = [
  requestBodyAdded,
  requestBodyBecameOptional,
  requestBodyBecameRequired,
  requestBodyRemoved,
  requestEncodingChanged,
  requestRequiredBodyAdded,
];
