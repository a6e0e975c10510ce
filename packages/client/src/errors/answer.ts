import type { ErrorDetails } from "./predgate-error.ts";
import type { Problem } from "./problem.ts";

/** A gateway's answer that is no success, boiled down to what an error says. */
export interface Answer {
  /** What was asked, such as `POST /v1/predictions`. */
  readonly operation: string;
  readonly status: number;
  readonly problem: Problem | undefined;
  readonly requestId: string | undefined;
  readonly predictionId?: string | undefined;
  /** Milliseconds the gateway asked to wait. */
  readonly retryAfter?: number | undefined;
}

/** `POST /v1/predictions was answered 401: title: detail. Remedy` */
export function answerSentence(answer: Answer, remedy: string): string {
  const { title, detail } = answer.problem ?? {};
  const words = [title, detail]
    .filter((text) => typeof text === "string" && text)
    .join(": ")
    .replace(/\p{Cc}+/gu, " ")
    .slice(0, 500)
    .replace(/[\s.]+$/, "");
  return `${answer.operation} was answered ${answer.status}${words && `: ${words}`}. ${remedy}`;
}

export function answerDetails({ status, problem, requestId, predictionId }: Answer): ErrorDetails {
  return { status, problem, requestId, predictionId };
}
