import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { steps } from "./reconcile/table.ts";
import { composeRulesPage, rulesPage } from "./write/rules-page.ts";

writeFileSync(join(import.meta.dirname, "../..", rulesPage), composeRulesPage(steps));
process.stdout.write(`${rulesPage}: ${steps.length} rules\n`);
