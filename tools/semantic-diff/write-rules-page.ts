import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./changeset/workspace.ts";
import { composeRulesPage, RULES_PAGE } from "./reference/rules-page.ts";
import { RULES } from "./rules/index.ts";

writeFileSync(join(ROOT, RULES_PAGE), composeRulesPage(RULES));
process.stdout.write(`${RULES_PAGE}: ${RULES.length} rules\n`);
