import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** What the last run of each step read and left behind, so that the next one can skip it. */
export type RememberedDigests = Readonly<Record<string, string>>;

/** Nothing is remembered where the file is missing or broken: the step then simply runs. */
export async function readRemembered(file: string): Promise<RememberedDigests> {
  try {
    const parsed: unknown = JSON.parse(await readFile(file, "utf8"));
    return typeof parsed === "object" && parsed !== null ? (parsed as RememberedDigests) : {};
  } catch {
    return {};
  }
}

export async function remember(file: string, digests: RememberedDigests): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(digests, null, 2)}\n`);
}
