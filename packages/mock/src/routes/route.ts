import type { Method } from "../document/model.ts";
import type { Answer } from "../request/answer.ts";
import type { Call } from "../request/call.ts";

/** One row of the mock's table of routes. */
export interface Route {
  readonly method: Method;
  /** As Hono writes it: `/replicate/v1/predictions/:id`. */
  readonly path: string;
  /** As the document writes it, where that differs. */
  readonly shown?: string | undefined;
  /** What the call is, for the journal, limits and faults: `create`, `get`, `list`, … */
  readonly name: string;
  /** The document's operation whose responses the answer must fit. */
  readonly operation?: string | undefined;
  /** The model of a create on a model's own path. */
  readonly model?: string | undefined;
  /** Whether a key is asked for. */
  readonly needsKey: boolean;
  /** Which rate limit the call counts against. */
  readonly limit: "creates" | "others" | "none";
  readonly answer: (call: Call) => Answer | Response | Promise<Answer | Response>;
}
