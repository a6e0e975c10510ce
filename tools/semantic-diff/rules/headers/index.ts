import type { Rule } from "../../model/rule.ts";
import { responseHeaderAdded } from "./response-header-added.ts";
import { responseHeaderBecameOptional } from "./response-header-became-optional.ts";
import { responseHeaderBecameRequired } from "./response-header-became-required.ts";
import { responseHeaderRemoved } from "./response-header-removed.ts";
import { responseRequiredHeaderAdded } from "./response-required-header-added.ts";

export const headersRules: readonly Rule[] = [
  responseHeaderAdded,
  responseHeaderBecameOptional,
  responseHeaderBecameRequired,
  responseHeaderRemoved,
  responseRequiredHeaderAdded,
];
