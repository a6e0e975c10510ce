import { parseArgs } from "node:util";
import { checkAll, generateAll, type Outcome } from "./generate-all.ts";
import { layoutOf } from "./layout.ts";
import { watchSources } from "./watch.ts";

const usage = `Usage: pnpm generate [--check | --watch]

Pages (spec/sources, with spec/rulings) → spec/openapi.yaml and findings → packages/client/src/generated.
Steps whose inputs did not change are skipped. Where a page fails, nothing is replaced and the exit code is 1.

  --check   write nothing; exit 1, name each stale file and the command that mends it
  --watch   generate again whenever a page or a ruling changes, until interrupted
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      watch: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (values.check && values.watch) {
    process.stderr.write(`Expected --check or --watch, but both were given.\n\n${usage}`);
    return 2;
  }
  const layout = layoutOf();
  const code = await attempt(() => (values.check ? checkAll(layout) : generateAll(layout)));
  if (!values.watch) return code;
  process.stdout.write("Watching spec/sources and spec/rulings. Press Ctrl+C to stop.\n");
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  process.once("SIGTERM", () => stop.abort());
  const regenerate = async () => {
    await attempt(() => generateAll(layout));
  };
  await watchSources(layout, { regenerate, signal: stop.signal });
  return 0;
}

async function attempt(work: () => Promise<Outcome>): Promise<number> {
  try {
    const { lines, fresh } = await work();
    const stream = fresh ? process.stdout : process.stderr;
    stream.write(`${lines.join("\n").trimEnd()}\n`);
    return fresh ? 0 : 1;
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    return 1;
  }
}

try {
  process.exitCode = await main();
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`);
  process.exitCode = 2;
}
