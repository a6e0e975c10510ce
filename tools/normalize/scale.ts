import { parseArgs } from "node:util";
import { type Measurement, runScale } from "./scale/run-scale.ts";

const usage = `usage: pnpm spec:scale [--pages 1000,10000] [--seed N] [--most RATIO]

Normalises made-up pages and prints what they cost.

  --pages N,N   how many pages each run has (default 1000,10000)
  --seed N      other pages (default 1)
  --most RATIO  exit 1 where a page of the last run costs more than RATIO times one of the first (default 1.3)
`;

process.exitCode = main();

function main(): number {
  const { values } = parseArgs({
    options: {
      pages: { type: "string", default: "1000,10000" },
      seed: { type: "string", default: "1" },
      most: { type: "string", default: "1.3" },
      help: { type: "boolean", default: false },
    },
  });
  const counts = values.pages.split(",").map(Number);
  const seed = Number(values.seed);
  const most = Number(values.most);
  const isNumber = [...counts, seed, most].every((number) => Number.isFinite(number) && number > 0);
  if (values.help || !isNumber) {
    process.stderr.write(usage);
    return values.help ? 0 : 2;
  }
  const measured = counts.map((pages) => {
    const measurement = runScale({ pages, seed });
    process.stdout.write(`${describe(measurement)}\n`);
    return measurement;
  });
  const first = measured[0]?.millisecondsPerPage ?? 0;
  const last = measured.at(-1)?.millisecondsPerPage ?? 0;
  const ratio = last / first;
  process.stdout.write(
    `A page of the last run costs ${ratio.toFixed(2)} times one of the first; allowed: ${most}.\n`,
  );
  return ratio <= most && measured.every(({ valid }) => valid) ? 0 : 1;
}

function describe({
  pages,
  operations,
  failed,
  valid,
  seconds,
  millisecondsPerPage,
  megabytes,
}: Measurement): string {
  const state = valid ? "valid" : "NOT VALID";
  return `${pages} pages: ${operations} operations, ${failed} failed, ${state}, ${seconds.toFixed(1)} s of processor time, ${millisecondsPerPage.toFixed(2)} ms a page, ${megabytes} MB`;
}
