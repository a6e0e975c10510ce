/** Thrown where a document has a schema that no value can be held against: whoever wrote it must mend it. */
export class UnusableSchema extends Error {
  override readonly name = "UnusableSchema";

  constructor({ cause }: { cause: unknown }) {
    super(
      `The document has a schema that cannot be used: ${cause instanceof Error ? cause.message : String(cause)}.`,
      {
        cause,
      },
    );
  }
}
