/** One thing about an input that its model's schema does not allow, or does not know. */
export interface InputIssue {
  /** Dotted name of the value, such as `input.alpha`. */
  readonly field: string;
  /** Which schema keyword it breaks; `unknown` for a parameter that the model does not have, which may pass all the same. */
  readonly rule: string;
  /** What was expected, what came, and what was probably meant. */
  readonly message: string;
}
