import { posix } from "node:path";
import { files, text } from "./repository.ts";

/** One `import`, `export … from` or `import()` of a TypeScript file. */
export interface Import {
  /** The importing file, relative to the root. */
  readonly from: string;
  /** What stands between the quotes. */
  readonly specifier: string;
  /** The file it names, relative to the root, where the specifier is relative. */
  readonly file: string | undefined;
}

const importing =
  /(?:^|[\s;}])(?:import|export)\b[^"'`;]*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/gm;

/** Every import of every TypeScript file that matches `pattern`; fixtures and examples of hostile names left out. */
export function imports(pattern: RegExp): Import[] {
  return files(pattern)
    .filter((path) => /\.(ts|mts|tsx)$/.test(path) && !path.includes("/fixtures/"))
    .flatMap((from) =>
      [...text(from).matchAll(importing)].map((match) => {
        const specifier = match[1] ?? match[2] ?? "";
        const file = specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : undefined;
        return { from, specifier, file };
      }),
    );
}
