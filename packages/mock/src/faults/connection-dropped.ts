/** Thrown inside the mock where a real connection would go away. Servers destroy the socket; `mock.fetch` rejects. */
export class ConnectionDropped extends Error {
  override readonly name = "ConnectionDropped";
  readonly moment: "refused" | "before" | "after";

  constructor(moment: "refused" | "before" | "after") {
    super(`The connection was dropped (${moment}), as a fault asked for.`);
    this.moment = moment;
  }
}

/** What Node's `fetch` rejects with when a connection is refused, or closed by the other side. */
export function fetchFailed(moment: "refused" | "before" | "after"): TypeError {
  const cause =
    moment === "refused"
      ? Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" })
      : Object.assign(new Error("other side closed"), { name: "SocketError", code: "UND_ERR_SOCKET" });
  return new TypeError("fetch failed", { cause });
}
