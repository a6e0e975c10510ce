/** The file that a relative address in a `$ref` means, seen from the file that says it; both relative to the document. */
export function resolveFile(from: string, address: string): string {
  const folder = from.includes("/") ? from.slice(0, from.lastIndexOf("/") + 1) : "";
  const segments: string[] = [];
  for (const segment of `${folder}${address}`.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
    else segments.push(segment);
  }
  return segments.join("/");
}
