import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../model/page.ts";

/** What pages are called: plain text, Markdown, project exports. */
export const pageExtensions = [".txt", ".md", ".json", ".yaml", ".yml"];

/** The decoded text of one page. Bytes that are no UTF-8 become U+FFFD, and the page gets a finding. */
export function readSource({ folder, page }: { folder: string; page: string }): SourceFile {
  const bytes = readFileSync(join(folder, page));
  return { page, text: new TextDecoder(encodingOf(bytes)).decode(bytes) };
}

/** What some editors call Unicode is UTF-16 with a mark in front; older Chinese ones write GB 18030. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (isUtf8(bytes)) return "utf-8";
  // Almost any bytes are GB 18030: the words that every page of the kind has are the proof.
  return /请求体|响应|参数|说明|概览/u.test(new TextDecoder("gb18030").decode(bytes)) ? "gb18030" : "utf-8";
}
