import { unwatchFile, watchFile } from "node:fs";
import type { OpenApiDocument } from "../document/model.ts";
import { readDocument } from "./read-document.ts";

/** Milliseconds between looks at a file: polling sees what editors do when they save by renaming. */
const interval = 200;

/** Reads a document anew whenever one of its files is saved. */
export function watchDocument(watch: {
  path: string;
  files: readonly string[];
  onChange: (document: OpenApiDocument) => void;
  /** The file on disk cannot be used; what was read before still can. */
  onError: (error: Error) => void;
}): { readonly close: () => void } {
  let watched: readonly string[] = [];
  let reading = Promise.resolve();
  const look = (files: readonly string[]): void => {
    for (const file of watched) if (!files.includes(file)) unwatchFile(file, changed);
    for (const file of files)
      if (!watched.includes(file)) watchFile(file, { interval, persistent: false }, changed);
    watched = files;
  };
  const changed = (): void => {
    reading = reading.then(async () => {
      try {
        const read = await readDocument(watch.path);
        watch.onChange(read.document);
        look(read.files);
      } catch (error) {
        watch.onError(error instanceof Error ? error : new Error(String(error)));
      }
    });
  };
  look(watch.files);
  return { close: () => look([]) };
}
