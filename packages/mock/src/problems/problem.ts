/** The body of an error, `application/problem+json`. */
export interface Problem {
  readonly title?: string;
  readonly detail: string;
  readonly status: number;
  readonly retry_after?: number;
  readonly invalid_fields?: readonly InvalidField[];
}

export interface InvalidField {
  /** `required`, `number_lte`, `enum`, … */
  readonly type: string;
  /** `input`, `input.alpha`. */
  readonly field: string;
  readonly description: string;
}

export const notAuthenticated: Problem = {
  title: "Unauthenticated",
  detail: "You did not pass an authentication token",
  status: 401,
};

export const wrongKey: Problem = {
  title: "Unauthenticated",
  detail: "You did not pass a valid authentication token",
  status: 401,
};

export const insufficientCredit: Problem = {
  title: "Insufficient credit",
  detail:
    "You have insufficient credit to run this model. Add credit to the account, wait a few minutes, then try again.",
  status: 402,
};

export const notFound: Problem = { detail: "The requested resource could not be found.", status: 404 };

export const invalidVersion: Problem = {
  title: "Invalid version or not permitted",
  detail: "The specified version does not exist (or perhaps you don't have permission to use it?)",
  status: 422,
};

export const methodNotAllowed = (method: string): Problem => ({
  detail: `Method "${method}" not allowed.`,
  status: 405,
});

export const unreadableBody = (reason: string): Problem => ({
  title: "Bad request",
  detail: `The request body is not valid JSON: ${reason}`,
  status: 400,
});

export const bodyTooLarge = (limit: number): Problem => ({
  title: "Request too large",
  detail: `The request body is larger than ${limit} bytes.`,
  status: 413,
});

export const invalidInput = (fields: readonly InvalidField[]): Problem => ({
  title: "Input validation failed",
  detail: fields.map(({ field, description }) => `- ${field}: ${description}\n`).join(""),
  status: 422,
  invalid_fields: fields,
});

export const throttled = (limit: { seconds: number; explanation?: string }): Problem => ({
  detail: `Request was throttled. ${limit.explanation ?? "Your rate limit"} resets in ~${limit.seconds}s.`,
  status: 429,
  retry_after: limit.seconds,
});
