import { writeFileSync } from "node:fs";
import { composePage, referencePage } from "./compose-page.ts";

const target = new URL(`../../../${referencePage}`, import.meta.url);
writeFileSync(target, await composePage());
process.stdout.write(`${referencePage} is written.\n`);
