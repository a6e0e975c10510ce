import type { Outcome } from "../fetch/gateway-request.ts";
import { requestIdOf } from "../fetch/request-id.ts";
import { AuthenticationError } from "./authentication-error.ts";
import { ConnectionError } from "./connection-error.ts";
import { InsufficientCreditError } from "./insufficient-credit-error.ts";
import { NotFoundError } from "./not-found-error.ts";
import { oneLine } from "./one-line.ts";
import { parseProblem } from "./parse-problem.ts";
import { PermissionError } from "./permission-error.ts";
import type { ErrorDetails, PredgateError } from "./predgate-error.ts";
import type { InvalidField } from "./problem.ts";
import { RateLimitError } from "./rate-limit-error.ts";
import { RedirectError } from "./redirect-error.ts";
import { RequestRefusedError } from "./request-refused-error.ts";
import { ServerError } from "./server-error.ts";
import { TimeoutError } from "./timeout-error.ts";
import { UnexpectedResponseError } from "./unexpected-response-error.ts";

/** What an error says about the request it came from. */
export interface Asked {
  /** `POST https://gateway.example/replicate/v1/predictions` */
  readonly operation: string;
  readonly predictionId?: string | undefined;
  /** Remedy for a 404, where there is a better one than checking the id. */
  readonly notFound?: string | undefined;
}

type ErrorClass = new (message: string, details: ErrorDetails) => PredgateError;

const byStatus: Record<number, readonly [ErrorClass, string]> = {
  401: [AuthenticationError, "Set apiKey or PREDGATE_API_KEY to this gateway's key."],
  402: [InsufficientCreditError, "Add credit to the account."],
  403: [PermissionError, "Use a key that may do this."],
  404: [NotFoundError, "Check the id, baseUrl and pathPrefix."],
};

/** The error for an outcome that is not what was asked for. */
export function errorFromOutcome(
  outcome: Outcome,
  { operation, predictionId, notFound }: Asked,
): PredgateError {
  if (outcome.kind !== "answered") {
    const { error: cause, timedOut } = outcome;
    const details = { predictionId, cause };
    return timedOut
      ? new TimeoutError(`${operation} was not answered in time. Try later, or raise timeout.`, details)
      : new ConnectionError(
          `${operation} failed: ${innermost(cause)}. Check baseUrl and the network.`,
          details,
        );
  }
  const { status, headers, text, retryAfter } = outcome;
  const details = { predictionId, status, requestId: requestIdOf(headers) };
  const answered = `${operation} was answered ${status}`;
  if (status < 200 || (status >= 300 && status < 400)) {
    // Only the origin: the rest of the address may hold secrets.
    const target = /^https?:\/\/[^/?#]+/.exec(headers.get("location") ?? "");
    return new RedirectError(
      `${answered}: it moved to ${target ?? "another address"}. If that is right, make it baseUrl.`,
      details,
    );
  }
  if (status < 300) {
    return new UnexpectedResponseError(
      `${answered} with ${JSON.stringify(text.slice(0, 60))}. Check baseUrl and pathPrefix.`,
      details,
    );
  }
  const problem = parseProblem(text);
  const invalidFields = ((problem?.invalid_fields ?? []) as (InvalidField | null)[]).filter(
    (field) => field?.field,
  );
  const fields = invalidFields.map((field) => `${field?.field} (${field?.description})`).join(", ");
  const [Class, remedy, more] =
    byStatus[status] ??
    (status === 429
      ? [
          RateLimitError,
          `Wait ${retryAfter === undefined ? "a while" : `${retryAfter / 1000} s`}.`,
          { retryAfter },
        ]
      : status < 500
        ? [RequestRefusedError, `Mend ${fields || "the request"}.`, { invalidFields }]
        : [ServerError, "Try again later."]);
  const words = oneLine([problem?.title, problem?.detail].filter(Boolean).join(": "));
  return new Class(`${answered}${words && `: ${words}`}. ${(status === 404 && notFound) || remedy}`, {
    ...details,
    problem,
    ...more,
  });
}

/** Node says only "fetch failed"; the reason is in the cause. */
function innermost(error: Error): string {
  return error.cause instanceof Error ? innermost(error.cause) : error.message;
}
