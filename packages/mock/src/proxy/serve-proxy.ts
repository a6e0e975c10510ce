import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { GatewayProxy } from "./create-proxy.ts";

export interface ServedProxy {
  readonly url: string;
  readonly port: number;
  /** Stops listening and drops open connections. */
  readonly close: () => Promise<void>;
}

/** Serves a proxy over HTTP, on this machine alone unless another host is named. Rejects when the port cannot be had. */
export async function serveProxy({
  proxy,
  port = 0,
  host = "127.0.0.1",
}: {
  proxy: GatewayProxy;
  port?: number;
  host?: string;
}): Promise<ServedProxy> {
  const listener = getRequestListener(
    async (request, { incoming }) => {
      // Where the gateway's connection breaks, the caller's breaks too.
      const drop = () => void incoming.socket.destroy();
      try {
        return await proxy.fetch(request, { drop });
      } catch {
        drop();
        return RESPONSE_ALREADY_SENT;
      }
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
