import { type Answer, answerDetails, answerSentence } from "./answer.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";
import type { InvalidField } from "./problem.ts";

/** 422, 400 or another 4xx: the gateway understood and said no. Nothing was created. */
export class RequestRefusedError extends PredgateError {
  override readonly name = "RequestRefusedError";
  override readonly code = "request_refused";
  /** Each field that the gateway refused; empty where it named none. */
  readonly invalidFields: readonly InvalidField[];

  constructor(answer: Answer) {
    const given = answer.problem?.invalid_fields;
    const fields = Array.isArray(given) ? (given as InvalidField[]).filter((field) => field) : [];
    const named = fields.map(({ field, description }) => `${field}: ${description}`).join("; ");
    super(answerSentence(answer, `Mend ${named || "the request"}.`), answerDetails(answer));
    this.invalidFields = fields;
  }
}

/** Whether a value is a {@link RequestRefusedError}. */
export const isRequestRefusedError = guardFor<RequestRefusedError>("request_refused");
