import type { GatewayRequest, Outcome } from "../fetch/gateway-request.ts";
import { requestIdOf } from "../fetch/request-id.ts";
import type { Settings } from "../options/settings.ts";
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

type ErrorClass = new (message: string, details: ErrorDetails) => PredgateError;

const refusals: Record<number, readonly [ErrorClass, string]> = {
  401: [AuthenticationError, "Set apiKey or PREDGATE_API_KEY to this gateway's key."],
  402: [InsufficientCreditError, "Add credit to the account."],
  403: [PermissionError, "Use a key that may do this."],
  404: [NotFoundError, "Check the id, baseUrl and pathPrefix."],
  429: [RateLimitError, "Wait a while."],
};

/** The error for an outcome that is not what was asked for. */
export function errorFromOutcome(
  { apiUrl }: Settings,
  { method, path, predictionId, notFound }: Omit<GatewayRequest, "repeatable">,
  outcome: Outcome,
): PredgateError {
  const fail = (Class: ErrorClass, words: string, details: ErrorDetails) =>
    new Class(`${method} ${apiUrl}${path.split("?")[0]} ${words}`, { predictionId, ...details });
  if (outcome.kind !== "answered") {
    const { error: cause, timedOut } = outcome;
    return timedOut
      ? fail(TimeoutError, "was not answered in time. Try later, or raise timeout.", { cause })
      : fail(ConnectionError, `failed: ${innermost(cause)}. Check baseUrl and the network.`, { cause });
  }
  const { ok, status, headers, text, retryAfter } = outcome;
  const answered = `was answered ${status}`;
  const details = { status, requestId: requestIdOf(headers) };
  if (!ok && status < 400) {
    // Only the origin: the rest of the address may hold secrets.
    const target = /^https?:\/\/[^/?#]+/.exec(headers.get("location") ?? "") ?? "another address";
    return fail(
      RedirectError,
      `${answered}: moved to ${target}. If that is right, make it baseUrl.`,
      details,
    );
  }
  if (ok) {
    const begin = JSON.stringify(text.slice(0, 60));
    return fail(UnexpectedResponseError, `${answered} with ${begin}. Check baseUrl and pathPrefix.`, details);
  }
  const problem = parseProblem(text);
  const given: unknown = problem?.invalid_fields;
  const invalidFields = (Array.isArray(given) ? (given as (InvalidField | null)[]) : []).filter(
    (field) => field?.field,
  );
  const fields = invalidFields.map((field) => `${field?.field} (${field?.description})`).join(", ");
  const [Class, remedy] =
    refusals[status] ??
    (status < 500 ? [RequestRefusedError, `Mend ${fields || "the request"}.`] : [ServerError, "Try later."]);
  const words = oneLine([problem?.title, problem?.detail].filter(Boolean).join(": "));
  const better =
    status === 404 ? notFound : status === 429 && retryAfter ? `Wait ${retryAfter / 1000} s.` : undefined;
  return fail(Class, `${answered}${words && `: ${words}`}. ${better ?? remedy}`, {
    ...details,
    problem,
    retryAfter: status === 429 ? retryAfter : undefined,
    invalidFields: Class === RequestRefusedError ? invalidFields : undefined,
  });
}

/** Node says only "fetch failed"; the reason is in the cause. */
function innermost(error: Error): string {
  return error.cause instanceof Error ? innermost(error.cause) : error.message;
}
