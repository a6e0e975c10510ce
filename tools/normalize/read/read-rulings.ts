import type { RulingFile } from "../model/ruling.ts";
import { listFiles } from "./list-files.ts";
import { readSource } from "./read-source.ts";

/** The overlay documents of a folder, in the order of their names. */
export function readRulings(folder: string): RulingFile[] {
  const files = listFiles({ folder, extensions: [".yaml", ".yml", ".json"] });
  return files.map((file) => ({ file, text: readSource({ folder, page: file }).text }));
}
