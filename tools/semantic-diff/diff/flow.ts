import type { Direction } from "../model/difference.ts";

/**
 * Which way an operation's two halves flow. A caller sends an operation's body and parameters and receives its
 * responses; of a webhook or a callback it receives the body and sends the response.
 */
export interface Flow {
  readonly sent: Direction;
  readonly answered: Direction;
}

export const CALLED: Flow = { sent: "request", answered: "response" };

export const DELIVERED: Flow = { sent: "response", answered: "request" };
