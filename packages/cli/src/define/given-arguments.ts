/** A command line after reading: values by flag name, checked against the flag's kind, and the other words in order. */
export interface GivenArguments {
  readonly words: readonly string[];
  /** Words after `--`, or every word that a command passes on. */
  readonly rest: readonly string[];
  readonly fields: true | readonly string[] | undefined;
  /** Model inputs given as flags: property, raw text and the flag as written. */
  readonly inputs: readonly GivenInput[];
  /** Inputs given as `key=value` words, as they were written. */
  on(flag: string): boolean;
  /** A switch with a negation: undefined when neither form was given. */
  switched(flag: string): boolean | undefined;
  text(flag: string): string | undefined;
  texts(flag: string): readonly string[];
  number(flag: string): number | undefined;
  /** Milliseconds. */
  duration(flag: string): number | undefined;
}

export interface GivenInput {
  readonly property: string;
  readonly flag: string;
  readonly value: string | boolean;
}
