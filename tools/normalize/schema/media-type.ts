import type { Json } from "@predgate-tools/openapi/json.ts";

/**
 * `Application/JSON; charset=utf-8` → `application/json`: parameters say how a text is sent, not what it is.
 * "" for what is no media type.
 */
export function plainMediaType(written: string): string {
  const [type = ""] = written.split(";");
  const plain = type.trim().toLowerCase();
  return /^[\w.+*-]+\/[\w.+*-]+$/u.test(plain) && !/\.{2}/u.test(plain) ? plain : "";
}

/** True for `application/json`, `application/problem+json` and the like. */
export function isJsonMediaType(mediaType: string): boolean {
  return /^[^;]*\/(?:[^;]*\+)?json\b/iu.test(mediaType);
}

export const forms: ReadonlySet<string> = new Set([
  "application/x-www-form-urlencoded",
  "multipart/form-data",
]);

/** True for pictures, sounds, films, archives and whatever else is sent byte by byte. */
export function isBinaryMediaType(mediaType: string): boolean {
  return (
    (/^(?:image|audio|video|font)\//u.test(mediaType) && !mediaType.endsWith("+xml")) ||
    /^application\/(?:octet-stream|pdf|zip|gzip|x-tar|x-zip-compressed)$/u.test(mediaType)
  );
}

/** True for an example that is the text which travels (`<a>1</a>`), where the schema speaks of what is in it. */
export function isSerialized({
  mediaType,
  types,
  value,
}: {
  mediaType: string;
  /** The types that the schema allows; undefined where it allows any, or refers to another. */
  types: readonly string[] | undefined;
  value: Json;
}): boolean {
  if (typeof value !== "string" || isJsonMediaType(mediaType) || forms.has(mediaType)) return false;
  return types?.includes("string") !== true;
}
