import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isList, isObject, type Json } from "../model/json.ts";

/** Places of the repository that releases touch, from its top. */
export const PLACES = {
  document: "spec/openapi.yaml",
  /** The document as it was released last. */
  released: "spec/released/openapi.yaml",
  changesets: ".changeset",
} as const;

/** This repository; the commands take another by `--root`. */
export const ROOT = resolve(import.meta.dirname, "../../..");

/** The packages that are released together, and the version they have now. */
export function readReleaseGroup(root: string): { packages: readonly string[]; version: string } {
  const config = readJson(join(root, PLACES.changesets, "config.json"));
  const groups = isObject(config) ? config.fixed : undefined;
  const group = isList(groups) ? groups[0] : undefined;
  const packages = isList(group) ? group.map(String) : [];
  if (packages.length === 0) {
    throw new Error(
      '.changeset/config.json names no group of packages. Expected "fixed": [["@predgate/client", …]].',
    );
  }
  const manifest = readJson(join(root, "packages/client/package.json"));
  const version = isObject(manifest) && typeof manifest.version === "string" ? manifest.version : "0.0.0";
  return { packages, version };
}

function readJson(path: string): Json {
  return JSON.parse(readFileSync(path, "utf8")) as Json;
}
