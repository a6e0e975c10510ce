import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Connection } from "../connect/connection.ts";
import type { Context } from "../context.ts";
import { safeName } from "./safe-name.ts";

/**
 * Where a prediction's files go: the folder that was asked for, or one of its own. A mock with a given seed repeats its
 * ids from run to run: there the folder gets a number, as no two runs may share one.
 */
export function outputDirectory(given: {
  readonly chosen: string | undefined;
  readonly id: string;
  readonly connection: Connection;
  readonly context: Context;
}): string {
  const chosen = given.chosen ?? given.connection.config.get("output_dir")?.value;
  const standard = join(
    "predgate-output",
    safeName({ url: "data:", pointer: given.id, mediaType: undefined }),
  );
  const directory = resolve(given.context.directory, chosen ?? standard);
  if (chosen !== undefined || !given.connection.embedded) return directory;
  let unused = directory;
  for (let count = 2; existsSync(unused); count += 1) unused = `${directory}-${count}`;
  return unused;
}
