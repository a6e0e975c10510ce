import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import { parseRecord } from "../fetch/parse-record.ts";
import { requestJson } from "../fetch/request-json.ts";
import type { Settings } from "../options/settings.ts";
import type { ListOptions } from "./options.ts";
import { parsePrediction } from "./parse-prediction.ts";
import type { Prediction } from "./prediction.ts";

/**
 * Predictions, newest first, page by page as they are asked for. A page's `next` names another host: only its query
 * is taken over, onto the own base URL.
 */
export async function* listPredictions(
  settings: Settings,
  options: ListOptions = {},
): AsyncGenerator<Prediction, void, undefined> {
  const filters = new URLSearchParams();
  for (const [name, time] of [
    ["created_after", options.createdAfter],
    ["created_before", options.createdBefore],
  ] as const) {
    if (time !== undefined) filters.set(name, timeText(name, time));
  }
  let query: URLSearchParams | undefined = filters;
  const seen = new Set<string>();
  while (query) {
    const path: string = `/v1/predictions${query.size ? `?${query}` : ""}`;
    const { results, next } = await requestJson(
      settings,
      { method: "GET", path, signal: options.signal },
      readPage,
    );
    yield* results;
    seen.add(query.toString());
    query = next === undefined ? undefined : following(filters, next, settings.apiUrl);
    if (query && seen.has(query.toString())) {
      throw new UnexpectedResponseError(`GET ${path} names a next page that was already read.`);
    }
  }
}

function readPage(text: string): { results: Prediction[]; next: string | undefined } | undefined {
  const page = parseRecord(text);
  if (!Array.isArray(page?.results)) return undefined;
  return {
    results: page.results.map(parsePrediction).filter((prediction) => prediction !== undefined),
    next: typeof page.next === "string" && page.next ? page.next : undefined,
  };
}

function following(filters: URLSearchParams, next: string, base: string): URLSearchParams | undefined {
  if (!URL.canParse(next, base)) return undefined;
  const query = new URLSearchParams(filters);
  for (const [name, value] of new URL(next, base).searchParams) query.set(name, value);
  return query;
}

function timeText(name: string, time: Date | string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) {
    throw new InvalidArgumentError(
      `${name} must be a Date or a time such as "2026-01-31T00:00:00Z", not ${time}.`,
    );
  }
  return typeof time === "string" ? time : date.toISOString();
}
