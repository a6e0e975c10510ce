import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import { parseRecord } from "../fetch/parse-record.ts";
import { requestJson } from "../fetch/request-json.ts";
import { checkOptions } from "../options/check-options.ts";
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
  checkOptions(options);
  const { createdAfter, createdBefore, signal } = options;
  const query = new URLSearchParams();
  for (const [name, time] of Object.entries({ created_after: createdAfter, created_before: createdBefore })) {
    if (time !== undefined) query.set(name, timeText(time));
  }
  const seen = new Set<string>();
  for (;;) {
    const path = `/v1/predictions${query.size ? `?${query}` : ""}`;
    if (seen.has(path))
      throw new UnexpectedResponseError(`A page names ${path} as the next one, which was already read.`);
    seen.add(path);
    const { results, next } = await requestJson(settings, { method: "GET", path, signal }, readPage);
    yield* results;
    if (!next || !URL.canParse(next, settings.apiUrl)) return;
    for (const [name, value] of new URL(next, settings.apiUrl).searchParams) query.set(name, value);
  }
}

function readPage(text: string): { results: Prediction[]; next: string } | undefined {
  const page = parseRecord(text);
  if (!Array.isArray(page?.results)) return undefined;
  return {
    results: page.results.map(parsePrediction).filter((prediction) => prediction !== undefined),
    next: typeof page.next === "string" ? page.next : "",
  };
}

function timeText(time: Date | string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) {
    throw new InvalidArgumentError(
      `createdAfter and createdBefore are a Date or a time such as "2026-01-31T00:00:00Z", not ${time}.`,
    );
  }
  return typeof time === "string" ? time : date.toISOString();
}
