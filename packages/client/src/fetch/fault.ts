// What runtimes call it when no connection came to be. Node (undici) and Bun have codes, Deno only a message;
// browsers and workerd tell nothing, so there nothing is provable.
const unsentCodes =
  /^(ECONNREFUSED|ENOTFOUND|EAI_|UND_ERR_CONNECT_|ConnectionRefused|FailedToOpenSocket)|CERT|SELF_SIGNED|UNABLE_TO_/;
const unsentMessage = /client error \(Connect\)|error trying to connect|^bad port$/;

/** Whether what `fetch` threw proves that the request never reached the gateway. In doubt: no. */
export function isUnsent(fault: unknown, depth = 0): boolean {
  const { code, syscall, errors, message, cause } = (fault ?? {}) as Record<string, unknown>;
  // One error for each address that was tried: all must have failed to connect.
  if (Array.isArray(errors) && errors.length) return errors.every((error) => isUnsent(error, 9));
  return (
    unsentCodes.test(String(code)) ||
    /^(connect|getaddrinfo)$/.test(String(syscall)) ||
    unsentMessage.test(String(message)) ||
    (depth < 5 && Boolean(cause) && isUnsent(cause, depth + 1))
  );
}
