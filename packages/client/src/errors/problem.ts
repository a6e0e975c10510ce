/** One refused field of a request, as the gateway names it. */
export interface InvalidField {
  /** Kind of rule, such as `required`, `number_lte` or `enum`. */
  readonly type?: string;
  /** Dotted name, such as `input.num_inference_steps`. */
  readonly field?: string;
  /** What was expected. */
  readonly description?: string;
}

/** The gateway's own words about a failure (`application/problem+json`), read leniently: unknown keys are kept. */
export interface Problem {
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly status?: number;
  readonly type?: string;
  readonly instance?: string;
  /** Seconds to wait before the next try. */
  readonly retry_after?: number;
  readonly invalid_fields?: readonly InvalidField[];
  readonly [key: string]: unknown;
}
