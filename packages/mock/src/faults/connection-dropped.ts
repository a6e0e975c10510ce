/** Thrown inside the mock where a real connection would go away. Servers destroy the socket; `mock.fetch` rejects. */
export class ConnectionDropped extends Error {
  override readonly name = "ConnectionDropped";
  readonly moment: "refused" | "before" | "after";

  constructor(moment: "refused" | "before" | "after") {
    super(`The connection was dropped (${moment}), as a fault asked for.`);
    this.moment = moment;
  }
}

/** Ends a body in the middle: a server closes the connection, in process the reader is told that it was. */
export type BreakOff = (controller: ReadableStreamDefaultController<Uint8Array>) => Promise<void>;

export const breakOffWith =
  (drop: (() => void) | undefined): BreakOff =>
  async (controller) => {
    if (drop === undefined) {
      controller.error(new TypeError("terminated", { cause: fetchFailed("after").cause }));
      return;
    }
    drop();
    // Whoever reads from here is gone with the connection.
    await new Promise<void>(() => {});
  };

/** What Node's `fetch` rejects with when a connection is refused, or closed by the other side. */
export function fetchFailed(moment: "refused" | "before" | "after"): TypeError {
  const cause =
    moment === "refused"
      ? Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" })
      : Object.assign(new Error("other side closed"), { name: "SocketError", code: "UND_ERR_SOCKET" });
  return new TypeError("fetch failed", { cause });
}
