import type { Rule } from "../../model/rule.ts";
import { modelAdded } from "./model-added.ts";
import { modelRemoved } from "./model-removed.ts";
import { modelRenamed } from "./model-renamed.ts";
import { modelVersionChanged } from "./model-version-changed.ts";

export const registryRules: readonly Rule[] = [modelAdded, modelRemoved, modelRenamed, modelVersionChanged];
