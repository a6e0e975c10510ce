interface DenoLike {
  readonly createHttpClient?: (options: { readonly poolMaxIdlePerHost: number }) => object;
}

let client: object | undefined;

/**
 * What makes `fetch` open a connection for this request alone. Deno sends a request a second time, POST or not, when a
 * connection that it kept open turns out to be closed: a create would be billed twice. Other runtimes ignore this.
 */
export function ownConnection(): object {
  client ??= (globalThis as { Deno?: DenoLike }).Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 });
  return client ? { client } : {};
}
