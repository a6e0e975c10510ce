import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createMock } from "./create-mock.ts";
import { IncomingRequest } from "./http/incoming-request.ts";
import { incomingUrl } from "./http/incoming-url.ts";
import { Outbox } from "./http/outbox.ts";
import type { Mock } from "./mock.ts";
import type { MockOptions } from "./options.ts";
import type { Answer } from "./request/answer.ts";
import { loadCompiler } from "./request/validators.ts";
import { checkServeOptions } from "./settings/check-options.ts";

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
  checkServeOptions(options);
  const { port = 0, host = "127.0.0.1", mock: given, ...ofMock } = options;
  const mock = given ?? createMock(ofMock);
  const outbox = new Outbox();
  const server = createServer(toCaller, (incoming, outgoing) => answer({ mock, outbox, incoming, outgoing }));
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

/**
 * Connections stay open until the caller closes them: one that the server gives up after a pause breaks
 * the call that is just being sent on it, and minding the time costs every call something.
 */
const toCaller = { keepAliveTimeout: 0 } as const;

/** What stands for an answer that went to the connection itself. */
const sent = new Response(null);

function answer(on: {
  mock: Mock;
  outbox: Outbox;
  incoming: IncomingMessage;
  outgoing: ServerResponse;
}): void {
  const { mock, outbox, incoming, outgoing } = on;
  const url = incomingUrl({ host: incoming.headers.host ?? "", target: incoming.url ?? "" });
  if (url === undefined) {
    outgoing.writeHead(400).end();
    return;
  }
  const connection = {
    drop: () => void incoming.socket.destroy(),
    send: (ready: Answer) => {
      outbox.put({ answer: ready, outgoing });
      return sent;
    },
  };
  mock.handle(new IncomingRequest({ incoming, outgoing, url }), connection).catch((error: unknown) => {
    console.error(error);
    connection.drop();
  });
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
