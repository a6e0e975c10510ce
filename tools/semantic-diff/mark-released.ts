import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { PLACES, ROOT } from "./changeset/workspace.ts";

// Part of `pnpm release:version`: from here on the API is compared with the document that goes out with these versions.
const released = join(ROOT, PLACES.released);
mkdirSync(dirname(released), { recursive: true });
copyFileSync(join(ROOT, PLACES.document), released);
process.stdout.write(`${PLACES.released} is ${PLACES.document} as it is released now.\n`);
