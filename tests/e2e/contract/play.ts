import type { Context, ContractCase, Outcome, Scene, Script, Seen } from "./model.ts";

/** Connects cases to a scripted server, over the runtime's own `fetch`. */
export function connect({ url, isBrowser }: { url: string; isBrowser: boolean }): Context {
  return {
    isBrowser,
    async play(script: Script): Promise<Scene> {
      const opened = await fetch(`${url}/scenes`, { method: "POST", body: JSON.stringify(script) });
      const { baseUrl } = (await opened.json()) as { baseUrl: string };
      return {
        baseUrl,
        seen: async () => (await (await fetch(`${baseUrl}/seen`)).json()) as Seen[],
      };
    },
  };
}

/** Runs every case, one after the other, each within thirty seconds. */
export async function playAll(cases: readonly ContractCase[], context: Context): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, run } of cases) {
    const began = Date.now();
    const problem = await withinThirtySeconds(run(context)).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
    );
    outcomes.push({ name, milliseconds: Date.now() - began, ...(problem === undefined ? {} : { problem }) });
  }
  return outcomes;
}

async function withinThirtySeconds(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("did not end within thirty seconds")), 30_000);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
