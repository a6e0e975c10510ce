import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { createMock } from "./create-mock.ts";
import type { Mock } from "./mock.ts";
import type { MockOptions } from "./options.ts";
import type { Answer } from "./request/answer.ts";
import { loadCompiler } from "./request/validators.ts";
import { writeAnswer } from "./write-answer.ts";

export interface ServeOptions extends MockOptions {
  /** Default 0: a free port chosen by the system. */
  readonly port?: number | undefined;
  /** Default `127.0.0.1`: reachable from this machine alone. */
  readonly host?: string | undefined;
  /** A mock to serve. Default: a new one made from the other options. */
  readonly mock?: Mock | undefined;
}

export interface Served {
  /** `http://127.0.0.1:8787`, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  readonly mock: Mock;
  /** Stops listening, drops open connections and stops the mock's clock. */
  readonly close: () => Promise<void>;
}

/** Serves a mock over HTTP. Rejects with the system's error when the port cannot be had. */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const { port = 0, host = "127.0.0.1", mock = createMock(options) } = options;
  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => {
      const connection = {
        drop: () => void incoming.socket.destroy(),
        send: (answer: Answer) => {
          writeAnswer({ answer, outgoing: outgoing as ServerResponse });
          return RESPONSE_ALREADY_SENT;
        },
      };
      return (await mock.handle(request, connection)) ?? RESPONSE_ALREADY_SENT;
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await listen({ server, port, host });
  // Loaded while nobody waits for it, so that the first create need not.
  setImmediate(() => void loadCompiler());
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    port: bound,
    mock,
    close: () => close({ server, mock }),
  };
}

const listen = (on: { server: Server; port: number; host: string }): Promise<void> =>
  new Promise((resolve, reject) => {
    on.server.once("error", reject);
    on.server.listen(on.port, on.host, () => {
      on.server.off("error", reject);
      resolve();
    });
  });

const close = ({ server, mock }: { server: Server; mock: Mock }): Promise<void> =>
  new Promise((resolve) => {
    mock.close();
    server.close(() => resolve());
    server.closeAllConnections();
  });
