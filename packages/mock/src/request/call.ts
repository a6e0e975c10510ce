import type { Engine, ValidationMode } from "../engine/model.ts";
import type { World } from "../engine/world.ts";
import type { BreakOff } from "../faults/connection-dropped.ts";
import type { StreamFault } from "../faults/model.ts";
import type { Pace } from "../predictions/course.ts";
import type { WebhookFaults } from "../state/model.ts";
import type { Answer } from "./answer.ts";
import type { CallRequest } from "./call-request.ts";
import type { ReadBody } from "./read-body.ts";

/** One call on its way through a route. */
export interface Call {
  readonly request: CallRequest;
  readonly engine: Engine;
  readonly world: World;
  /** Scheme, host and session prefix that the caller used: `http://127.0.0.1:8787`. */
  readonly origin: string;
  /** Path as the document writes it, without the prefix of a session or a server. */
  readonly path: string;
  /** Path and query without the session prefix, for the journal. */
  readonly target: string;
  /** The JSON body, read once however often it is asked for. */
  readonly body: () => Promise<ReadBody>;
  readonly query: URLSearchParams;
  /** Values of the route's `:name` parts, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Ends a body in the middle, for faults. */
  readonly breakOff: BreakOff;
  /** Gives an answer to whoever called: as a Response, or straight to a server's connection. */
  readonly respond: (answer: Answer) => Response;
  /** How strictly this call is checked against the document. */
  readonly mode: ValidationMode;
  /** What the route gathers for the journal. */
  readonly notes: CallNotes;
}

export interface CallNotes {
  /** JSON as it was sent. */
  body?: string;
  model?: string;
  prediction?: string;
  violations?: string[];
  explanation?: string | undefined;
  faults?: readonly string[];
  /** How the prediction made by this call goes, as its faults asked. */
  pace?: Pace;
  stream?: StreamFault;
  webhooks?: WebhookFaults;
}
