import type { Outcome } from "../fetch/gateway-request.ts";
import { requestIdOf } from "../fetch/request-id.ts";
import type { Answer } from "./answer.ts";
import { AuthenticationError } from "./authentication-error.ts";
import { ConnectionError } from "./connection-error.ts";
import { InsufficientCreditError } from "./insufficient-credit-error.ts";
import { NotFoundError } from "./not-found-error.ts";
import { parseProblem } from "./parse-problem.ts";
import { PermissionError } from "./permission-error.ts";
import type { PredgateError } from "./predgate-error.ts";
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
  readonly apiUrl: string;
  readonly timeout: number;
  /** What a success would have held, such as `a prediction`. */
  readonly expected: string;
  readonly predictionId?: string | undefined;
  /** Remedy for a 404, where there is a better one than checking the id. */
  readonly notFoundRemedy?: string | undefined;
}

const byStatus: Record<number, new (answer: Answer) => PredgateError> = {
  401: AuthenticationError,
  402: InsufficientCreditError,
  403: PermissionError,
  429: RateLimitError,
};

/** The error for an outcome that is not what was asked for. */
export function errorFromOutcome(outcome: Outcome, asked: Asked): PredgateError {
  const { operation, apiUrl, timeout, expected, predictionId } = asked;
  if (outcome.kind !== "answered") {
    const details = { operation, predictionId, cause: outcome.error };
    return outcome.kind === "lost" && outcome.timedOut
      ? new TimeoutError({ ...details, timeout })
      : new ConnectionError({ ...details, host: new URL(apiUrl).host });
  }
  const { status, headers, text, retryAfter } = outcome;
  const details = { operation, status, requestId: requestIdOf(headers), predictionId };
  if (status < 200 || (status >= 300 && status < 400)) {
    return new RedirectError({ ...details, target: originOf(headers.get("location"), apiUrl) });
  }
  if (status < 300) return new UnexpectedResponseError({ ...details, expected, received: text });
  const answer: Answer = { ...details, problem: parseProblem(text), retryAfter };
  if (status === 404) return new NotFoundError(answer, asked.notFoundRemedy);
  return new (byStatus[status] ?? (status >= 500 ? ServerError : RequestRefusedError))(answer);
}

/** Only the origin: the rest of a redirect's target may hold secrets. */
function originOf(location: string | null, base: string): string | undefined {
  return location !== null && URL.canParse(location, base) ? new URL(location, base).origin : undefined;
}
