import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../rules/index.ts";
import { askWitness, fixtureDigest, VERDICTS_PATH, type Verdict } from "./ask-witness.ts";

// `pnpm --filter @predgate-tools/semantic-diff witness [--all]`: asks redocly about the fixtures that changed, or about
// all of them, and records what it says.
const known: Readonly<Record<string, Verdict>> = JSON.parse(readFileSync(VERDICTS_PATH, "utf8"));
const isKept = !process.argv.includes("--all");
const waiting = RULES.map(({ id }) => id).sort();
const verdicts = new Map<string, Verdict>();
const ask = async (): Promise<void> => {
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const folder = join(import.meta.dirname, "../../fixtures", id);
    const fixture = fixtureDigest(folder);
    const recorded = isKept && known[id]?.fixture === fixture ? known[id] : undefined;
    verdicts.set(id, recorded ?? { fixture, bump: await askWitness(folder) });
  }
};
await Promise.all([ask(), ask()]);
const sorted = Object.fromEntries([...verdicts].sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(VERDICTS_PATH, `${JSON.stringify(sorted, null, 2)}\n`);
process.stdout.write(`Recorded ${verdicts.size} verdicts.\n`);
