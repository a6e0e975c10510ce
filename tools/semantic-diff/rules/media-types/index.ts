import type { Rule } from "../../model/rule.ts";
import { requestMediaTypeAdded } from "./request-media-type-added.ts";
import { requestMediaTypeRemoved } from "./request-media-type-removed.ts";
import { responseMediaTypeAdded } from "./response-media-type-added.ts";
import { responseMediaTypeRemoved } from "./response-media-type-removed.ts";

export const mediaTypesRules: readonly Rule[] = [
  requestMediaTypeAdded,
  requestMediaTypeRemoved,
  responseMediaTypeAdded,
  responseMediaTypeRemoved,
];
