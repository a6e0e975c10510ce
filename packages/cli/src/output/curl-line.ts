import type { PreviewedRequest } from "./print-request.ts";

/** A curl line for a POSIX shell. Without a key it reads the variable PREDGATE_API_KEY. */
export function curlLine(request: PreviewedRequest, key: string | undefined): string {
  const authorization =
    key === undefined ? `"Authorization: Bearer $PREDGATE_API_KEY"` : quoted(`Authorization: Bearer ${key}`);
  const parts = [
    "curl",
    "--fail-with-body",
    "-sS",
    "-X",
    request.method,
    quoted(request.url),
    "-H",
    authorization,
  ];
  for (const [name, value] of Object.entries(request.headers)) {
    if (name !== "user-agent" && name !== "content-length") parts.push("-H", quoted(`${name}: ${value}`));
  }
  if (request.body !== undefined) parts.push("--data-raw", quoted(JSON.stringify(request.body)));
  return parts.join(" ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
