import type { PageFailure } from "../model/page.ts";

/** A page that cannot be read: says where, what was expected there and what stands there. */
export class PageError extends Error {
  readonly failure: PageFailure;

  constructor(failure: PageFailure) {
    super(`${failure.page}:${failure.line}:${failure.column}: ${failure.message}`);
    this.name = "PageError";
    this.failure = failure;
  }
}

/** The line and column (from 1) of an offset in a text. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const end = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let start = 0;
  for (let next = text.indexOf("\n"); next !== -1 && next < end; next = text.indexOf("\n", next + 1)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: end - start + 1 };
}
