import type { Rule } from "../../model/rule.ts";
import { requestHiddenPropertyChanged } from "./request-hidden-property-changed.ts";
import { requestPropertyAdded } from "./request-property-added.ts";
import { requestPropertyBecameOptional } from "./request-property-became-optional.ts";
import { requestPropertyBecameRequired } from "./request-property-became-required.ts";
import { requestPropertyRemoved } from "./request-property-removed.ts";
import { requestPropertyRenamed } from "./request-property-renamed.ts";
import { requestReadOnlyAdded } from "./request-read-only-added.ts";
import { requestReadOnlyRemoved } from "./request-read-only-removed.ts";
import { requestRequiredPropertyAdded } from "./request-required-property-added.ts";
import { requestWriteOnlyAdded } from "./request-write-only-added.ts";
import { requestWriteOnlyRemoved } from "./request-write-only-removed.ts";
import { responseHiddenPropertyChanged } from "./response-hidden-property-changed.ts";
import { responsePropertyAdded } from "./response-property-added.ts";
import { responsePropertyBecameOptional } from "./response-property-became-optional.ts";
import { responsePropertyBecameRequired } from "./response-property-became-required.ts";
import { responsePropertyRemoved } from "./response-property-removed.ts";
import { responsePropertyRenamed } from "./response-property-renamed.ts";
import { responseReadOnlyAdded } from "./response-read-only-added.ts";
import { responseReadOnlyRemoved } from "./response-read-only-removed.ts";
import { responseRequiredPropertyAdded } from "./response-required-property-added.ts";
import { responseWriteOnlyAdded } from "./response-write-only-added.ts";
import { responseWriteOnlyRemoved } from "./response-write-only-removed.ts";

export const propertiesRules: readonly Rule[] = [
  requestHiddenPropertyChanged,
  requestPropertyAdded,
  requestPropertyBecameOptional,
  requestPropertyBecameRequired,
  requestPropertyRemoved,
  requestPropertyRenamed,
  requestReadOnlyAdded,
  requestReadOnlyRemoved,
  requestRequiredPropertyAdded,
  requestWriteOnlyAdded,
  requestWriteOnlyRemoved,
  responseHiddenPropertyChanged,
  responsePropertyAdded,
  responsePropertyBecameOptional,
  responsePropertyBecameRequired,
  responsePropertyRemoved,
  responsePropertyRenamed,
  responseReadOnlyAdded,
  responseReadOnlyRemoved,
  responseRequiredPropertyAdded,
  responseWriteOnlyAdded,
  responseWriteOnlyRemoved,
];
