import { Buffer } from "node:buffer";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { CallRequest } from "../request/call-request.ts";

/** A request as it came by a connection; a `Request` is only made of it where a route needs one. */
export class IncomingRequest implements CallRequest {
  readonly url: string;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  #signal: AbortSignal | undefined;

  constructor(from: { incoming: IncomingMessage; outgoing: ServerResponse; url: string }) {
    this.url = from.url;
    this.#incoming = from.incoming;
    this.#outgoing = from.outgoing;
  }

  get method(): string {
    return this.#incoming.method ?? "GET";
  }

  get headers(): this {
    return this;
  }

  /** A header by its lower-case name; several of a name are joined. */
  get(name: string): string | null {
    const value = this.#incoming.headers[name];
    return value === undefined ? null : typeof value === "string" ? value : value.join(", ");
  }

  get signal(): AbortSignal {
    this.#signal ??= this.#gone();
    return this.#signal;
  }

  text(): Promise<string> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      this.#incoming
        .on("data", (chunk: Buffer) => chunks.push(chunk))
        .on("end", () => resolve(textOf(chunks)))
        .on("error", reject);
    });
  }

  formData(): Promise<FormData> {
    const body = Readable.toWeb(this.#incoming) as ReadableStream<Uint8Array<ArrayBuffer>>;
    const headers = { "content-type": this.get("content-type") ?? "" };
    return new Response(body, { headers }).formData();
  }

  #gone(): AbortSignal {
    const controller = new AbortController();
    const outgoing = this.#outgoing;
    if (outgoing.destroyed) controller.abort();
    outgoing.once("close", () => {
      if (!outgoing.writableFinished) controller.abort();
    });
    return controller.signal;
  }
}

const byteOrderMark = "\uFEFF";

function textOf(chunks: readonly Buffer[]): string {
  const [first] = chunks;
  const whole = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
  const text = whole.toString("utf8");
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}
