import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The version in this package's own package.json, wherever a bundler put this code. */
export function packageVersion(): string {
  const path = fileURLToPath(import.meta.resolve("@predgate/mock/package.json"));
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly version: string }).version;
}
