import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as the gateway saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export type Answer = (request: SeenRequest, response: ServerResponse) => void | Promise<void>;

export interface Gateway {
  readonly url: string;
  readonly seen: SeenRequest[];
  /** How many creates arrived. */
  creates(): SeenRequest[];
  close(): Promise<void>;
}

/** A real HTTP server that answers as it is told, and remembers what it was asked. */
export async function startGateway(answer: Answer): Promise<Gateway> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const request: SeenRequest = {
      method: incoming.method ?? "",
      path: incoming.url ?? "",
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString(),
    };
    seen.push(request);
    await answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    creates: () => seen.filter(({ method, path }) => method === "POST" && path.endsWith("/predictions")),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** A prediction as a gateway sends it, its addresses on another host. */
export function prediction(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const id = String(changes.id ?? "w44zs9cet5rmc0cqzp49gpkhf8");
  return {
    id,
    model: "riffusion/riffusion",
    version: "8cf61ea6c56afd61d8f5b9ffd14d7c216c0a93844ce2d82ac1c9ecc9c7f24e05",
    input: {},
    logs: "",
    output: null,
    data_removed: false,
    error: null,
    status: "starting",
    created_at: "2026-01-31T10:00:00.12Z",
    urls: {
      get: `https://api.replicate.com/v1/predictions/${id}`,
      cancel: `https://api.replicate.com/v1/predictions/${id}/cancel`,
    },
    ...changes,
  };
}

export const riffusionOutput = {
  audio: "https://replicate.delivery/x/gen_sound.wav",
  spectrogram: "https://replicate.delivery/x/spectrogram.jpg",
};
