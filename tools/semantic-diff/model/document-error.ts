/** A document that cannot be read, with the place that is to blame. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}
