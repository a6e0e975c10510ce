/** The OpenAPI description inside a page, and where it begins. */
export interface OpenApiBlock {
  readonly text: string;
  readonly offset: number;
  readonly heading: string;
}

const fence = /^([ \t]*)(```+|~~~+)[ \t]*(?:ya?ml|json|openapi)?[ \t]*\r?\n/gmu;
/** Comments above the first key. */
const longestPreamble = 4000;
const begins = /^\uFEFF?\s*(?:#[^\n]*\n\s*)*["']?(?:openapi|swagger)["']?\s*:/u;

/** Finds a fenced block that begins with `openapi:`; a page that is nothing but such a document is one too. */
export function findOpenApiBlock(text: string): OpenApiBlock | undefined {
  const heading = /^#\s+(.*)$/mu.exec(text)?.[1]?.trim() ?? "";
  for (const opening of text.matchAll(fence)) {
    const offset = opening.index + opening[0].length;
    // Asked before the end is looked for: a page of nothing but fences would be gone through once for each.
    if (!begins.test(text.slice(offset, offset + longestPreamble))) continue;
    const mark = opening[2] ?? "```";
    const closing = new RegExp(`^[ \\t]*${mark}[ \\t]*\\r?$`, "mu").exec(text.slice(offset));
    const block = text.slice(offset, closing === null ? text.length : offset + closing.index);
    return { text: block, offset, heading };
  }
  return begins.test(text) || /^\s*\{\s*"(?:openapi|swagger)"\s*:/u.test(text)
    ? { text, offset: 0, heading: "" }
    : undefined;
}
