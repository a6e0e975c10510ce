interface ProcessLike {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly versions?: { readonly node?: string };
}

const runtime = globalThis as { process?: ProcessLike; document?: unknown; importScripts?: unknown };

/** An environment variable, where there is an environment. */
export function environmentVariable(name: string): string | undefined {
  return runtime.process?.env?.[name];
}

/** Whether this is a page or a worker of one. A simulated page inside Node (jsdom) is none. */
export function isBrowser(): boolean {
  return Boolean(runtime.document || runtime.importScripts) && !runtime.process?.versions?.node;
}
