import type { Rule } from "../../model/rule.ts";
import { pathAdded } from "./path-added.ts";
import { pathParameterRenamed } from "./path-parameter-renamed.ts";
import { pathRemoved } from "./path-removed.ts";
import { pathRenamed } from "./path-renamed.ts";

export const pathsRules: readonly Rule[] = [pathAdded, pathParameterRenamed, pathRemoved, pathRenamed];
