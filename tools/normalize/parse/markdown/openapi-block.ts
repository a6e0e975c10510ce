/** The OpenAPI description inside a page, and where it begins. */
export interface OpenApiBlock {
  readonly text: string;
  readonly offset: number;
  readonly heading: string;
}

const fence = /^([ \t]*)(```+|~~~+)[ \t]*(?:ya?ml|json|openapi)?[ \t]*\r?\n/gmu;
const begins = /^\uFEFF?\s*(?:#[^\n]*\n\s*)*["']?(?:openapi|swagger)["']?\s*:/u;

/** Finds a fenced block that begins with `openapi:`; a page that is nothing but such a document is one too. */
export function findOpenApiBlock(text: string): OpenApiBlock | undefined {
  const heading = /^#\s+(.*)$/mu.exec(text)?.[1]?.trim() ?? "";
  for (const opening of text.matchAll(fence)) {
    const offset = opening.index + opening[0].length;
    const mark = opening[2] ?? "```";
    const closing = new RegExp(`^[ \\t]*${mark}[ \\t]*\\r?$`, "mu").exec(text.slice(offset));
    const block = text.slice(offset, closing === null ? text.length : offset + closing.index);
    if (begins.test(block)) return { text: block, offset, heading };
  }
  return begins.test(text) || /^\s*\{\s*"(?:openapi|swagger)"\s*:/u.test(text)
    ? { text, offset: 0, heading: "" }
    : undefined;
}
