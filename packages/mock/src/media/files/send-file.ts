import type { FileSlot } from "../model.ts";
import { readRange } from "./byte-range.ts";
import { entityTag, namesTag } from "./entity-tag.ts";
import type { FileCache } from "./file-cache.ts";

/**
 * Answers GET and HEAD for a file: 200, 206 for one `Range`, 304 for a matching `If-None-Match`, 416 for a range
 * outside it. The bytes are made only when they are needed. Any other method is answered with 405.
 */
export async function sendFile(given: {
  request: Request;
  file: FileSlot;
  cache: FileCache;
}): Promise<Response> {
  const { request, file } = given;
  if (request.method !== "GET" && request.method !== "HEAD") {
    return new Response(null, { status: 405, headers: { allow: "GET, HEAD" } });
  }
  const tag = await entityTag(file.key);
  const headers = new Headers({
    etag: tag,
    "accept-ranges": "bytes",
    "cache-control": "private, max-age=3600",
    "content-type": file.contentType,
    "content-disposition": `inline; filename="${file.name.replace(/[^\w.-]/gu, "_")}"`,
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
  });
  if (namesTag({ header: request.headers.get("if-none-match"), tag })) {
    headers.delete("content-type");
    return new Response(null, { status: 304, headers });
  }
  const bytes = await given.cache.read(file);
  const condition = request.headers.get("if-range");
  const applies = request.method === "GET" && (condition === null || condition === tag);
  const wanted = applies
    ? readRange({ header: request.headers.get("range"), size: bytes.length })
    : { kind: "whole" as const };
  if (wanted.kind === "unsatisfiable") {
    headers.set("content-range", `bytes */${bytes.length}`);
    headers.delete("content-type");
    return new Response(null, { status: 416, headers });
  }
  const part = wanted.kind === "part" ? bytes.subarray(wanted.first, wanted.last + 1) : bytes;
  if (wanted.kind === "part")
    headers.set("content-range", `bytes ${wanted.first}-${wanted.last}/${bytes.length}`);
  headers.set("content-length", String(part.length));
  return new Response(request.method === "HEAD" ? null : part, {
    status: wanted.kind === "part" ? 206 : 200,
    headers,
  });
}
