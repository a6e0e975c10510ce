// What runtimes call it when no connection came to be. Node (undici) and Bun have codes, Deno only a message;
// browsers and workerd tell nothing, so there nothing is provable.
const unsentCodes =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|CERT_\w+|\w*SELF_SIGNED\w*|ERR_TLS_CERT\w*|UNABLE_TO_\w+)$/;
const unsentMessage = /client error \(Connect\)|error trying to connect/;

/** Whether what `fetch` threw proves that the request never reached the gateway. In doubt: no. */
export function isUnsent(fault: unknown, depth = 0): boolean {
  if (!(fault instanceof Error) || depth > 4) return false;
  const { code, syscall, errors } = fault as { code?: unknown; syscall?: unknown; errors?: unknown };
  // One error for each address that was tried: all must have failed to connect.
  if (Array.isArray(errors) && errors.length) return errors.every((error) => isUnsent(error, depth + 1));
  return (
    unsentCodes.test(String(code)) ||
    syscall === "connect" ||
    syscall === "getaddrinfo" ||
    unsentMessage.test(fault.message) ||
    isUnsent(fault.cause, depth + 1)
  );
}
