/** A JSON Pointer (RFC 6901) from its unescaped segments: `["paths", "/a"]` → `/paths/~1a`. */
export function toPointer(segments: readonly (string | number)[]): string {
  return segments
    .map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

/** The unescaped segments of a JSON Pointer: `/paths/~1a` → `["paths", "/a"]`. */
export function fromPointer(pointer: string): string[] {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) {
    throw new Error(`A JSON Pointer starts with "/" or is empty, but this is ${JSON.stringify(pointer)}.`);
  }
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
