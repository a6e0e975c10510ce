import { join, resolve } from "node:path";
import type { Connection } from "../connect/connection.ts";
import type { Context } from "../context.ts";
import { safeName } from "./safe-name.ts";

/** Where a prediction's files go: the folder that was asked for, or one of its own. */
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
  return resolve(given.context.directory, chosen ?? standard);
}
