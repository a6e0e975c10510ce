import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../model/page.ts";

/** What pages are called: plain text, Markdown, project exports. */
export const pageExtensions = [".txt", ".md", ".json", ".yaml", ".yml"];

/** The decoded text of one page. Bytes that are no UTF-8 become U+FFFD, which no JSON key needs. */
export function readSource({ folder, page }: { folder: string; page: string }): SourceFile {
  const bytes = readFileSync(join(folder, page));
  return { page, text: new TextDecoder("utf-8", { fatal: false, ignoreBOM: false }).decode(bytes) };
}
