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
  /** `POST /v1/predictions` */
  readonly operation: string;
  /** Host of the gateway. */
  readonly host: string;
  readonly predictionId?: string | undefined;
  /** Remedy for a 404, where there is a better one than checking the id. */
  readonly notFound?: string | undefined;
}

type ErrorClass = new (message: string, details: ErrorDetails) => PredgateError;

const byStatus: Record<number, readonly [ErrorClass, string]> = {
  401: [AuthenticationError, "Set apiKey (or PREDGATE_API_KEY) to this gateway's key."],
  402: [InsufficientCreditError, "Add credit to the account."],
  403: [PermissionError, "Use a key that may do this."],
  404: [NotFoundError, "Check the id, baseUrl and pathPrefix."],
};

/** The error for an outcome that is not what was asked for. */
export function errorFromOutcome(
  outcome: Outcome,
  { operation, host, predictionId, notFound }: Asked,
): PredgateError {
  if (outcome.kind !== "answered") {
    const { error: cause, timedOut } = outcome;
    return timedOut
      ? new TimeoutError(`${operation} was not answered in time. Try later, or raise the timeout.`, {
          predictionId,
          cause,
        })
      : new ConnectionError(
          `${operation} at ${host} failed: ${innermost(cause)}. Check baseUrl and the network.`,
          {
            predictionId,
            cause,
          },
        );
  }
  const { status, headers, text, retryAfter } = outcome;
  const problem = status < 400 ? undefined : parseProblem(text);
  const details = { status, problem, requestId: requestIdOf(headers), predictionId };
  if (status < 200 || (status >= 300 && status < 400)) {
    return new RedirectError(
      `${operation} was redirected to ${/^https?:\/\/[^/?#]+/.exec(headers.get("location") ?? "")?.[0] ?? "another address"}, which is not ` +
        "followed, to keep the key here. If that is your gateway, make it the baseUrl.",
      details,
    );
  }
  if (status < 300) {
    return new UnexpectedResponseError(
      `${operation} was answered ${status} with something else: ${JSON.stringify(oneLine(text, 60))}. Check baseUrl and pathPrefix.`,
      details,
    );
  }
  const invalidFields = ((problem?.invalid_fields ?? []) as readonly (InvalidField | null)[]).filter(
    (field) => field?.field,
  );
  const mend = invalidFields.map((field) => `${field?.field} (${field?.description})`).join(", ");
  const [Class, remedy] = byStatus[status] ?? [
    status === 429 ? RateLimitError : status < 500 ? RequestRefusedError : ServerError,
    status === 429
      ? `Wait ${retryAfter === undefined ? "a while" : `${retryAfter / 1000} s`}.`
      : status < 500
        ? `Mend ${mend || "the request"}.`
        : "Try again later.",
  ];
  const words = oneLine([problem?.title, problem?.detail].filter(Boolean).join(": "), 500).replace(
    /[\s.]+$/,
    "",
  );
  return new Class(
    `${operation} was answered ${status}${words && `: ${words}`}. ${(status === 404 && notFound) || remedy}`,
    { ...details, ...(status === 429 ? { retryAfter } : Class === RequestRefusedError && { invalidFields }) },
  );
}

/** Node says only "fetch failed"; the reason is in the cause. */
function innermost(error: Error): string {
  return error.cause instanceof Error ? innermost(error.cause) : error.message;
}
