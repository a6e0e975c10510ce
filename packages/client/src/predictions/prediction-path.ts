import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { PredictionReference } from "./prediction.ts";

/** The id of a prediction or of an id. */
export function idOf(reference: PredictionReference): string {
  const id = Object(reference).id ?? reference;
  if (typeof id !== "string" || /^\.*$/.test(id)) {
    throw new InvalidArgumentError(`A prediction or its id was expected, not ${String(id)}.`);
  }
  return id;
}

/** Always by id beneath the own base URL: the addresses in a prediction are another host's. */
export function predictionPath(id: string): string {
  return `/v1/predictions/${encodeURIComponent(id)}`;
}
