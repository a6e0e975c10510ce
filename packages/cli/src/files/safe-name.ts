import { oneLine } from "../io/strip-controls.ts";

// Names that mean a device on Windows, with any extension.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const extensions: Readonly<Record<string, string>> = {
  "audio/wav": "wav",
  "audio/x-wav": "wav",
  "audio/mpeg": "mp3",
  "audio/flac": "flac",
  "audio/ogg": "ogg",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
  "image/svg+xml": "svg",
  "video/mp4": "mp4",
  "video/webm": "webm",
  "application/json": "json",
  "application/zip": "zip",
  "text/plain": "txt",
};

/**
 * A name that stays inside its folder on every system, from the last part of a URL; the place in the output stands in
 * where the URL has no usable one.
 */
export function safeName(given: {
  readonly url: string;
  readonly pointer: string;
  readonly mediaType: string | undefined;
}): string {
  const fallback = given.pointer.split("/").filter(Boolean).join("-") || "output";
  const name =
    cleaned(given.url.startsWith("data:") ? "" : lastSegment(given.url)) || cleaned(fallback) || "output";
  if (/\.[A-Za-z0-9]{1,8}$/.test(name)) return name;
  const extension = extensions[given.mediaType?.split(";")[0]?.trim().toLowerCase() ?? ""];
  return extension === undefined ? name : `${name}.${extension}`;
}

function lastSegment(url: string): string {
  const segment = new URL(url).pathname.split("/").filter(Boolean).at(-1) ?? "";
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function cleaned(name: string): string {
  const kept = oneLine(name)
    .replace(/[/\\:*?"<>|]/g, "_")
    .replace(/^[.\s-]+/, "")
    .replace(/[.\s]+$/, "");
  const short = shortened(kept);
  return reserved.test(short) ? `_${short}` : short;
}

/** At most 120 bytes, the extension kept: file systems count bytes, not characters. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= 120) return name;
  const dot = name.lastIndexOf(".");
  const extension = dot > 0 && name.length - dot <= 9 ? name.slice(dot) : "";
  let stem = "";
  for (const character of extension === "" ? name : name.slice(0, dot)) {
    if (Buffer.byteLength(stem + character + extension) > 120) break;
    stem += character;
  }
  return stem + extension;
}

/** `a.wav`, `a-2.wav`, `a-3.wav`. */
export function numbered(name: string, count: number): string {
  if (count === 1) return name;
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? `${name}-${count}` : `${name.slice(0, dot)}-${count}${name.slice(dot)}`;
}
