/** Thrown inside the mock where a real connection would go away. Servers destroy the socket; `mock.fetch` rejects. */
export class ConnectionDropped extends Error {
  override readonly name = "ConnectionDropped";
  readonly moment: "refused" | "before" | "after";

  constructor(moment: "refused" | "before" | "after") {
    super(`The connection was dropped (${moment}), as a fault asked for.`);
    this.moment = moment;
  }
}

/**
 * Real milliseconds between the last piece of a body and its end in the middle. An end at once would take along
 * what is still on its way: this gives the reader time to see it, even on a busy machine and through a proxy.
 */
const beforeTheEnd = 50;

/** Ends a body in the middle: a server closes the connection, in process the reader is told that it was. */
export type BreakOff = (controller: ReadableStreamDefaultController<Uint8Array>) => Promise<void>;

export const breakOffWith =
  (drop: (() => void) | undefined): BreakOff =>
  async (controller) => {
    await new Promise((resolve) => setTimeout(resolve, beforeTheEnd));
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
