import type { Context } from "../context.ts";

const variables = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];

/** True where the environment names a proxy. */
export function namesProxy(environment: Context["environment"]): boolean {
  return variables.some((name) => (environment[name] ?? "") !== "");
}

/**
 * A fetch that honours HTTP_PROXY, HTTPS_PROXY and NO_PROXY. Node's own switch (NODE_USE_ENV_PROXY) is read at start-up
 * only and is missing from 22.18, and the fetch inside Node refuses agents of another undici: hence undici's own pair.
 */
export async function proxyFetch(environment: Context["environment"]): Promise<typeof globalThis.fetch> {
  const { EnvHttpProxyAgent, fetch } = await import("undici");
  const every = environment.ALL_PROXY ?? environment.all_proxy;
  const http = environment.http_proxy ?? environment.HTTP_PROXY ?? every;
  const https = environment.https_proxy ?? environment.HTTPS_PROXY ?? http;
  const without = environment.no_proxy ?? environment.NO_PROXY;
  const dispatcher = new EnvHttpProxyAgent({
    ...(http === undefined ? {} : { httpProxy: http }),
    ...(https === undefined ? {} : { httpsProxy: https }),
    ...(without === undefined ? {} : { noProxy: without }),
  });
  return async (target, init) => {
    const request = new Request(target, init);
    const body = request.body === null ? undefined : await request.arrayBuffer();
    const answer = await fetch(request.url, {
      method: request.method,
      headers: Object.fromEntries(request.headers),
      redirect: request.redirect,
      signal: request.signal,
      dispatcher,
      ...(body === undefined ? {} : { body }),
    });
    // A Response of this realm's own class, as everybody downstream expects.
    return new Response(answer.body as ReadableStream | null, {
      status: answer.status,
      statusText: answer.statusText,
      headers: Object.fromEntries(answer.headers),
    });
  };
}
