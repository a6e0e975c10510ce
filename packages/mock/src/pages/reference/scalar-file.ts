import { nodeDoor } from "../../media/encode/node-door.ts";

const wanted = "@scalar/api-reference";
/** Beside the package's main file, which is the only one that it lets others resolve. */
const script = "browser/standalone.js";

/**
 * The script of the API reference, from the optional package `@scalar/api-reference` as installed beside the mock
 * or in the working directory. Undefined when it is in neither, or where there are no files to read.
 */
export async function readScalar(): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const door = nodeDoor();
  if (!door) return undefined;
  const { createRequire } = door.getBuiltinModule("node:module");
  const { readFile } = door.getBuiltinModule("node:fs/promises");
  const { dirname, join } = door.getBuiltinModule("node:path");
  for (const from of [import.meta.url, join(process.cwd(), "noop.js")]) {
    try {
      const folder = dirname(createRequire(from).resolve(wanted));
      return new Uint8Array(await readFile(join(folder, script)));
    } catch {
      // Not installed there; the next place may have it.
    }
  }
  return undefined;
}
