import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Changeset, FILE_NAME } from "./compose.ts";

/** This command's own changesets among the pending ones. */
export function ownChangesets(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => FILE_NAME.test(name)) : [];
}

/** Writes the changeset and takes away those of earlier states of the document. */
export function replaceChangesets(folder: string, changeset: Changeset | undefined): void {
  for (const name of ownChangesets(folder)) {
    if (name !== changeset?.fileName) rmSync(join(folder, name));
  }
  if (changeset !== undefined) writeFileSync(join(folder, changeset.fileName), changeset.text);
}

/** What keeps the pending changesets from covering the API's changes; undefined where they do. */
export function findGap(folder: string, changeset: Changeset | undefined): string | undefined {
  const own = ownChangesets(folder);
  const stale = own.filter((name) => name !== changeset?.fileName);
  if (changeset !== undefined && !own.includes(changeset.fileName)) {
    return `The API changed since the last release, and .changeset/${changeset.fileName} is not there.`;
  }
  if (stale.length > 0) return `.changeset/${stale.join(", ")} speaks of an API that is no longer there.`;
  if (changeset === undefined) return undefined;
  // People may reword the sentences; what the release does with the versions is not theirs to soften.
  const front = (text: string): string => text.split(/^---$/m)[1]?.trim() ?? "";
  const found = front(readFileSync(join(folder, changeset.fileName), "utf8").replaceAll("\r\n", "\n"));
  if (found === front(changeset.text)) return undefined;
  return `.changeset/${changeset.fileName} has other bumps than the API's changes call for:\n${found}`;
}
