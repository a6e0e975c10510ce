import { Buffer } from "node:buffer";
import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { Answer } from "../request/answer.ts";

/** Writes an answer to a connection. A stream is canceled when the caller goes away. */
export function writeAnswer({ answer, outgoing }: { answer: Answer; outgoing: ServerResponse }): void {
  const { status, headers, body } = answer;
  if (outgoing.destroyed) return;
  if (body instanceof ReadableStream) {
    outgoing.writeHead(status, headers);
    outgoing.flushHeaders();
    const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
    source.on("error", () => outgoing.destroy());
    outgoing.on("close", () => source.destroy());
    source.pipe(outgoing);
    return;
  }
  if (body === null) {
    outgoing.writeHead(status, headers);
    outgoing.end();
    return;
  }
  const length = typeof body === "string" ? Buffer.byteLength(body) : body.length;
  headers["content-length"] ??= `${length}`;
  outgoing.writeHead(status, headers);
  // Text of as many bytes as letters is ASCII, which leaves the process faster under its plainer name.
  if (typeof body === "string") outgoing.end(body, length === body.length ? "latin1" : "utf8");
  else outgoing.end(body);
}
