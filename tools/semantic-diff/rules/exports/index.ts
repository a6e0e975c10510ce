import type { Rule } from "../../model/rule.ts";
import { schemaAdded } from "./schema-added.ts";
import { schemaRemoved } from "./schema-removed.ts";
import { schemaRenamed } from "./schema-renamed.ts";

export const exportsRules: readonly Rule[] = [schemaAdded, schemaRemoved, schemaRenamed];
