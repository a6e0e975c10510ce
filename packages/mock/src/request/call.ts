import type { Engine, ValidationMode } from "../engine/model.ts";
import type { World } from "../engine/world.ts";

/** One call on its way through a route. */
export interface Call {
  readonly request: Request;
  readonly engine: Engine;
  readonly world: World;
  /** Scheme, host and session prefix that the caller used: `http://127.0.0.1:8787`. */
  readonly origin: string;
  /** Path without the session prefix. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Values of the route's `:name` parts, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** How strictly this call is checked against the document. */
  readonly mode: ValidationMode;
  /** What the route gathers for the journal. */
  readonly notes: CallNotes;
}

export interface CallNotes {
  body?: unknown;
  model?: string;
  prediction?: string;
  violations?: string[];
}
