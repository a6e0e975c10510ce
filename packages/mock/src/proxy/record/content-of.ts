import type { Captured } from "../forward/capture.ts";
import type { Content } from "../model.ts";

/** A body that went by, as it is recorded: JSON as JSON, text as text, everything else in base64. */
export function contentOf(given: {
  captured: Captured;
  contentType: string | null;
  scrub: (text: string) => string;
}): Content {
  const { captured } = given;
  if (!captured.whole) return { kind: "omitted", size: captured.size, reason: "cut off" };
  if (captured.bytes === undefined) return { kind: "omitted", size: captured.size, reason: "too large" };
  if (captured.size === 0) return { kind: "none" };
  const type = (given.contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const text = decoded(captured.bytes);
  if (text === undefined) return { kind: "bytes", base64: base64Of(captured.bytes) };
  const scrubbed = given.scrub(text);
  // curl says form of whatever it sends, unless it is told otherwise.
  const perhapsJson = type === "" || type === "application/x-www-form-urlencoded";
  if (perhapsJson || /^application\/(?:[\w.+-]+\+)?json$/u.test(type)) {
    try {
      return { kind: "json", value: JSON.parse(scrubbed) };
    } catch {
      return { kind: "text", text: scrubbed };
    }
  }
  return { kind: "text", text: scrubbed };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** The bytes of a recorded body; undefined where it was not kept. */
export function bytesOf(content: Content): Uint8Array<ArrayBuffer> | undefined {
  switch (content.kind) {
    case "none":
      return new Uint8Array();
    case "json":
      return new TextEncoder().encode(JSON.stringify(content.value));
    case "text":
      return new TextEncoder().encode(content.text);
    case "bytes":
      return Uint8Array.from(atob(content.base64), (letter) => letter.charCodeAt(0));
    case "omitted":
      return undefined;
  }
}
