import { parseArgs } from "node:util";
import { checkAll, generateAll, type Outcome } from "./generate-all.ts";
import type { Layout } from "./layout.ts";
import { watchSources } from "./watch.ts";

const usage = `Usage: pnpm generate [--check | --watch]

Pages (spec/sources, with spec/rulings) → spec/openapi.yaml and findings → packages/client/src/generated.
Steps whose inputs did not change are skipped. Where a page fails, nothing is replaced and the exit code is 1.

  --check   write nothing; exit 1, name each stale file and the command that mends it
  --watch   generate again whenever a page or a ruling changes, until interrupted
`;

/** What the program stands on; a test passes its own. */
export interface Surroundings {
  readonly layout: Layout;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Ends watching. */
  readonly signal: AbortSignal;
}

/** Returns the exit code: 0, 1 where a page failed or a file is stale, 2 for wrong use. */
export async function generateCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { layout, print, complain, signal } = surroundings;
  const options = readOptions(args);
  if (typeof options === "string") {
    complain(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    print(usage);
    return 0;
  }
  const attempt = async (work: () => Promise<Outcome>): Promise<number> => {
    try {
      const { lines, fresh } = await work();
      (fresh ? print : complain)(`${lines.join("\n").trimEnd()}\n`);
      return fresh ? 0 : 1;
    } catch (cause) {
      complain(`${cause instanceof Error ? cause.message : String(cause)}\n`);
      return 1;
    }
  };
  const code = await attempt(() => (options.check ? checkAll(layout) : generateAll(layout)));
  if (!options.watch) return code;
  const watching = watchSources(layout, {
    regenerate: async () => {
      await attempt(() => generateAll(layout));
    },
    signal,
  });
  print("Watching spec/sources and spec/rulings. Press Ctrl+C to stop.\n");
  await watching;
  return 0;
}

function readOptions(args: readonly string[]): { check: boolean; watch: boolean; help: boolean } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        check: { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return values.check && values.watch ? "Expected --check or --watch, but both were given." : values;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
