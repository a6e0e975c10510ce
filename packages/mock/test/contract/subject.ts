import { createMock, type Mock, type MockOptions } from "../../src/index.ts";
import { createProxy } from "../../src/proxy/create-proxy.ts";
import { serveProxy } from "../../src/proxy/serve-proxy.ts";
import { serve } from "../../src/serve.ts";

/** A mock that a suite calls, and how it is reached. */
export interface Reached {
  readonly mock: Mock;
  /** What stands before the paths. */
  readonly origin: string;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** Opens a mock on a manual clock; it is closed after the test. */
export type Open = (options?: MockOptions) => Promise<Reached>;

/** A way to reach a mock. The same suite runs over each. */
export interface Subject {
  readonly name: string;
  readonly open: (options: MockOptions) => Promise<Reached>;
}

export const inProcess: Subject = {
  name: "mock.fetch",
  open: async (options) => {
    const mock = createMock(options);
    const origin = "http://mock.predgate.test";
    return { mock, origin, fetch: (path, init) => mock.fetch(path, init), close: async () => mock.close() };
  },
};

export const overSocket: Subject = {
  name: "a socket",
  open: async (options) => {
    const served = await serve({ mock: createMock(options) });
    return {
      mock: served.mock,
      origin: served.url,
      fetch: (path, init) => fetch(new URL(path, served.url), init),
      close: served.close,
    };
  },
};

export const throughProxy: Subject = {
  name: "the validating proxy",
  open: async (options) => {
    const served = await serve({ mock: createMock(options) });
    const proxy = await serveProxy({ proxy: createProxy({ upstream: served.url }) });
    return {
      mock: served.mock,
      // The gateway does not know of the proxy, so the addresses in its answers are its own.
      origin: served.url,
      fetch: (path, init) => {
        const { pathname, search } = new URL(path, served.url);
        return fetch(new URL(pathname + search, proxy.url), init);
      },
      close: async () => {
        await proxy.close();
        await served.close();
      },
    };
  },
};
