/** One call through the proxy and its answer, as recorded: plain data, without keys. */
export interface Exchange {
  /** ISO 8601. */
  readonly at: string;
  readonly method: string;
  /** Path and query as called: `/replicate/v1/predictions?cursor=x`. */
  readonly target: string;
  readonly request: Side;
  readonly response: Side & { readonly status: number };
  /** From the call to the end of the answer. */
  readonly milliseconds: number;
}

/** What went one way. */
export interface Side {
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Content;
}

/** A body, as far as it was kept. */
export type Content =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bytes"; readonly base64: string }
  /** More than is kept, or cut off before its end: only its size is known. */
  | { readonly kind: "omitted"; readonly size: number; readonly reason: "too large" | "cut off" };
