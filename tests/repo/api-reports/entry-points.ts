import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../repository.ts";

/** A door of a published package: what `import … from "@predgate/client/node"` finds. */
export interface EntryPoint {
  /** The folder under `packages/`. */
  readonly folder: string;
  /** What it is imported by, e.g. `@predgate/client/node`. */
  readonly specifier: string;
  /** Its declaration file, absolute. */
  readonly declarations: string;
  /** Its committed report, from the root of the repository. */
  readonly report: string;
}

const FOLDERS: readonly string[] = ["client", "mock", "cli"];

/** Every door with types of every published package. */
export function findEntryPoints(): readonly EntryPoint[] {
  return FOLDERS.flatMap((folder) => {
    const manifest: { name: string; exports: Record<string, unknown> } = JSON.parse(
      readFileSync(join(root, "packages", folder, "package.json"), "utf8"),
    );
    return Object.entries(manifest.exports).flatMap(([path, target]) => {
      const types = typesOf(target);
      if (types === undefined || path.includes("*")) return [];
      const name = path === "." ? folder : `${folder}-${path.slice(2).replaceAll("/", "-")}`;
      return {
        folder,
        specifier: path === "." ? manifest.name : `${manifest.name}/${path.slice(2)}`,
        declarations: join(root, "packages", folder, types),
        report: `docs/api/${name}.api.md`,
      };
    });
  });
}

function typesOf(target: unknown): string | undefined {
  if (typeof target !== "object" || target === null) return undefined;
  for (const [condition, value] of Object.entries(target)) {
    if (condition === "types" && typeof value === "string") return value;
    const inner = typesOf(value);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
