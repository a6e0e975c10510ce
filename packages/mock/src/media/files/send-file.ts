import type { CallRequest } from "../../request/call-request.ts";
import type { FileSlot } from "../model.ts";
import { readRange } from "./byte-range.ts";
import { entityTag, namesTag } from "./entity-tag.ts";

type Bytes = Uint8Array<ArrayBuffer>;

export interface FileAnswer {
  status: number;
  headers: Record<string, string>;
  body: Bytes | null;
}

/**
 * Answers GET and HEAD for a file: 200, 206 for one `Range`, 304 for a matching `If-None-Match`, 416 for a range
 * outside it. `read` gives the bytes and is only called when they are needed.
 */
export async function sendFile(given: {
  request: CallRequest;
  file: FileSlot;
  read: (file: FileSlot) => Promise<Bytes>;
}): Promise<FileAnswer> {
  const { request, file } = given;
  const tag = await entityTag(file.key);
  const headers: Record<string, string> = {
    etag: tag,
    "accept-ranges": "bytes",
    "cache-control": "private, max-age=3600",
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "accept-ranges, content-length, content-range, etag",
    "cross-origin-resource-policy": "cross-origin",
  };
  if (namesTag({ header: request.headers.get("if-none-match"), tag }))
    return { status: 304, headers, body: null };
  const bytes = await given.read(file);
  const condition = request.headers.get("if-range");
  const ranged = request.method === "GET" && (condition === null || condition === tag);
  const wanted = readRange({ header: ranged ? request.headers.get("range") : null, size: bytes.length });
  if (wanted.kind === "unsatisfiable") {
    return { status: 416, headers: { ...headers, "content-range": `bytes */${bytes.length}` }, body: null };
  }
  const part = wanted.kind === "part" ? bytes.slice(wanted.first, wanted.last + 1) : bytes;
  headers["content-type"] = file.contentType;
  headers["content-disposition"] = `inline; filename="${file.name.replace(/[^\w.-]/gu, "_")}"`;
  headers["x-content-type-options"] = "nosniff";
  headers["content-length"] = `${part.length}`;
  if (wanted.kind === "part")
    headers["content-range"] = `bytes ${wanted.first}-${wanted.last}/${bytes.length}`;
  return {
    status: wanted.kind === "part" ? 206 : 200,
    headers,
    body: request.method === "HEAD" ? null : part,
  };
}
