import { outsideFetch } from "../connect/connection.ts";
import type { Kit } from "../define/kit.ts";

export type KeyCheck =
  | { readonly outcome: "accepted" }
  | { readonly outcome: "refused"; readonly status: number }
  | { readonly outcome: "unknown"; readonly reason: string };

/** Asks the gateway for its list of predictions, the cheapest call that needs the key. Nothing is created. */
export async function checkKey(
  given: { readonly baseUrl: string; readonly pathPrefix: string; readonly key: string },
  kit: Kit,
): Promise<KeyCheck & { readonly date?: string | undefined }> {
  const fetch = await outsideFetch(kit);
  try {
    const answer = await fetch(`${given.baseUrl.replace(/\/+$/, "")}${given.pathPrefix}/v1/predictions`, {
      headers: { authorization: `Bearer ${given.key}` },
      redirect: "manual",
      signal: AbortSignal.timeout(15_000),
    });
    await answer.body?.cancel();
    const date = answer.headers.get("date") ?? undefined;
    if (answer.status === 401 || answer.status === 403)
      return { outcome: "refused", status: answer.status, date };
    // Some gateways have no list: a 404 says that the key was let through, but not that it is good.
    if (answer.ok) return { outcome: "accepted", date };
    return { outcome: "unknown", reason: `HTTP ${answer.status}`, date };
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return { outcome: "unknown", reason: cause };
  }
}
