import type { Rule } from "../../model/rule.ts";
import { securityAdded } from "./security-added.ts";
import { securityBecameOptional } from "./security-became-optional.ts";
import { securityBecameRequired } from "./security-became-required.ts";
import { securityFlowAdded } from "./security-flow-added.ts";
import { securityFlowRemoved } from "./security-flow-removed.ts";
import { securityFlowScopeAdded } from "./security-flow-scope-added.ts";
import { securityFlowScopeRemoved } from "./security-flow-scope-removed.ts";
import { securityRemoved } from "./security-removed.ts";
import { securitySchemeAdded } from "./security-scheme-added.ts";
import { securitySchemeHttpChanged } from "./security-scheme-http-changed.ts";
import { securitySchemeKeyMoved } from "./security-scheme-key-moved.ts";
import { securitySchemeKeyRenamed } from "./security-scheme-key-renamed.ts";
import { securitySchemeRemoved } from "./security-scheme-removed.ts";
import { securitySchemeRenamed } from "./security-scheme-renamed.ts";
import { securitySchemeTypeChanged } from "./security-scheme-type-changed.ts";
import { securitySchemeUrlChanged } from "./security-scheme-url-changed.ts";
import { securityScopeAdded } from "./security-scope-added.ts";
import { securityScopeRemoved } from "./security-scope-removed.ts";

export const securityRules: readonly Rule[] = [
  securityAdded,
  securityBecameOptional,
  securityBecameRequired,
  securityFlowAdded,
  securityFlowRemoved,
  securityFlowScopeAdded,
  securityFlowScopeRemoved,
  securityRemoved,
  securitySchemeAdded,
  securitySchemeHttpChanged,
  securitySchemeKeyMoved,
  securitySchemeKeyRenamed,
  securitySchemeRemoved,
  securitySchemeRenamed,
  securitySchemeTypeChanged,
  securitySchemeUrlChanged,
  securityScopeAdded,
  securityScopeRemoved,
];
