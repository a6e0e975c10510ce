import { type Asked, errorFromOutcome } from "../errors/error-from-outcome.ts";
import type { Settings } from "../options/settings.ts";
import type { GatewayRequest } from "./gateway-request.ts";
import { send } from "./send.ts";

/** Sends what is safe to repeat and reads its success; anything else is thrown as the error it is. */
export async function requestJson<Result>(
  settings: Settings,
  request: Omit<GatewayRequest, "repeatable"> & {
    readonly read: (text: string) => Result | undefined;
    readonly expected: string;
    readonly predictionId?: string;
  },
): Promise<Result> {
  const { read, expected, predictionId, ...rest } = request;
  const outcome = await send(settings, { ...rest, repeatable: true });
  const result =
    outcome.kind === "answered" && outcome.status >= 200 && outcome.status < 300
      ? read(outcome.text)
      : undefined;
  if (result !== undefined) return result;
  throw errorFromOutcome(outcome, describe(settings, { ...rest, expected, predictionId }));
}

/** What errors say about a request. */
export function describe(
  { apiUrl, timeout }: Settings,
  {
    method,
    path,
    expected,
    predictionId,
  }: { method: string; path: string; expected: string; predictionId?: string | undefined },
): Asked {
  return { operation: `${method} ${path.split("?")[0]}`, apiUrl, timeout, expected, predictionId };
}
