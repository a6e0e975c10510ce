import type { Settings } from "../options/settings.ts";
import type { GatewayRequest, Outcome } from "./gateway-request.ts";
import { send } from "./send.ts";

/** Sends what is safe to repeat and reads its success; anything else is thrown as the error it is. */
export async function requestJson<Result>(
  settings: Settings,
  request: Omit<GatewayRequest, "repeatable">,
  read: (text: string) => Result | undefined,
): Promise<Result> {
  const outcome = await send(settings, { ...request, repeatable: true });
  const result = successOf(outcome, read);
  if (result) return result;
  throw (await import("../errors/composed.ts")).errorFromOutcome(settings, request, outcome);
}

/** A success as it was read, where it could be. */
export function successOf<Result>(
  outcome: Outcome,
  read: (text: string) => Result | undefined,
): Result | undefined {
  return outcome.ok ? read(outcome.text) : undefined;
}
