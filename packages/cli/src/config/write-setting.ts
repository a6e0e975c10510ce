import { readFileSync } from "node:fs";
import { writeAtomically } from "../io/write-atomically.ts";
import { isRecord, readConfigFile } from "./config-file.ts";

/** Sets one value in a configuration file, in a profile unless it is the default one; undefined takes it out. */
export function writeSetting(given: {
  readonly path: string;
  readonly key: string;
  readonly value: string | undefined;
  readonly profile: string;
}): void {
  const document = readDocument(given.path);
  const target = given.profile === "default" ? document : profileIn(document, given.profile);
  if (given.value === undefined) delete target[given.key];
  else target[given.key] = given.value;
  writeAtomically(given.path, `${JSON.stringify(document, undefined, 2)}\n`, { mode: 0o600 });
}

function readDocument(path: string): Record<string, unknown> {
  // Checked first: a file that is wrong is told of, not overwritten.
  if (readConfigFile(path) === undefined) return {};
  const document: unknown = JSON.parse(readFileSync(path, "utf8").trim() || "{}");
  return isRecord(document) ? document : {};
}

function profileIn(document: Record<string, unknown>, name: string): Record<string, unknown> {
  const profiles = isRecord(document["profiles"]) ? document["profiles"] : {};
  const profile = Object.hasOwn(profiles, name) && isRecord(profiles[name]) ? profiles[name] : {};
  document["profiles"] = { ...profiles, [name]: profile };
  return profile;
}
