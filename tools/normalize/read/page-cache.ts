import { statSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../model/page.ts";
import { type PageOutcome, readOnePage } from "../normalize.ts";
import { listFiles } from "./list-files.ts";
import { pageExtensions, readSource } from "./read-source.ts";

/** What became of every page of a folder, kept so that only pages which changed are read again. */
export class PageCache {
  readonly #folder: string;
  readonly #kept = new Map<string, { stamp: string; outcome: PageOutcome }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads what is new or changed. `progress` is told after each page how many are done, and of how many. */
  refresh(progress: (done: number, total: number) => void): { outcomes: PageOutcome[]; reread: number } {
    const pages = listPages(this.#folder);
    let reread = 0;
    const outcomes = pages.flatMap((page, index) => {
      const stats = statSync(join(this.#folder, page), { throwIfNoEntry: false });
      progress(index + 1, pages.length);
      // Gone since the folder was listed, as editors do that write a page anew.
      if (stats === undefined) return [];
      const stamp = `${stats.mtimeMs} ${stats.size}`;
      const before = this.#kept.get(page);
      const outcome = before?.stamp === stamp ? before.outcome : readFile({ folder: this.#folder, page });
      if (before?.outcome !== outcome) {
        this.#kept.set(page, { stamp, outcome });
        reread += 1;
      }
      return [outcome];
    });
    for (const page of this.#kept.keys()) if (!pages.includes(page)) this.#kept.delete(page);
    return { outcomes, reread };
  }
}

/** A file that may not be read is a page that failed, like any other. */
function readFile({ folder, page }: { folder: string; page: string }): PageOutcome {
  let file: SourceFile;
  try {
    file = readSource({ folder, page });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    const message = `The file cannot be opened (${code}).`;
    return { page, kind: "failed", failure: { page, line: 1, column: 1, message } };
  }
  return readOnePage(file);
}

/** The pages of a folder. A README beside them speaks about the folder, not about an endpoint. */
export function listPages(folder: string): string[] {
  return listFiles({ folder, extensions: pageExtensions }).filter(
    (page) => !/(?:^|\/)readme\.[^/]*$/iu.test(page),
  );
}
