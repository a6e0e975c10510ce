import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@predgate-tools/openapi/finding.ts";
import type { JsonObject } from "@predgate-tools/openapi/json.ts";
import { toYaml } from "@predgate-tools/openapi/to-yaml.ts";
import { findingsJson } from "./findings-json.ts";
import { findingsMarkdown } from "./findings-markdown.ts";

export const documentName = "openapi.yaml";

/** True where a document stands in the folder already. */
export function holdsDocument(folder: string): boolean {
  return existsSync(join(folder, documentName));
}

/** Writes the document and its findings: each file whole or not at all, so that no reader meets half of one. */
export function writeOutput({
  folder,
  document,
  findings,
}: {
  folder: string;
  document: JsonObject;
  findings: readonly Finding[];
}): void {
  const files: [string, string][] = [
    ["findings.json", findingsJson(findings)],
    ["findings.md", findingsMarkdown(findings)],
    [documentName, toYaml(document)],
  ];
  mkdirSync(folder, { recursive: true });
  const waiting = files.map(([name, text]) => ({
    path: join(folder, name),
    temporary: join(folder, `.${name}.new`),
    text,
  }));
  try {
    for (const { temporary, text } of waiting) writeFileSync(temporary, text);
    for (const { temporary, path } of waiting) renameSync(temporary, path);
  } finally {
    for (const { temporary } of waiting) rmSync(temporary, { force: true });
  }
}
