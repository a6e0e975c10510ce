import type { Outcome } from "../fetch/gateway-request.ts";
import type { PredgateError } from "./predgate-error.ts";
import { UncertainCreateError } from "./uncertain-create-error.ts";

/**
 * What is known of a create that gave no prediction. It was refused for certain where it was never sent, answered 4xx,
 * or told by a redirect to ask elsewhere. Other redirects may follow a create that went through, and a browser shows
 * none of them: like a drop, a timeout, a 5xx or an unreadable success, they leave it open.
 */
export function uncertainCreate(
  outcome: Outcome,
  cause: PredgateError,
  sentAt: Date | undefined,
): PredgateError {
  const { status = 0, problem, requestId } = cause;
  if (outcome.kind === "unsent" || (status >= 400 && status < 500) || [301, 307, 308].includes(status))
    return cause;
  return new UncertainCreateError(
    `A prediction may exist and be billed: ${cause.message} Before you send it again, look through ` +
      `predictions.list({ createdAfter: "${sentAt?.toISOString()}" }).`,
    { sentAt, status: status || undefined, problem, requestId, cause },
  );
}
