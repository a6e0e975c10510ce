import { invalidInput, type Problem } from "../problems/problem.ts";
import type { Call } from "../request/call.ts";
import type { Page, PageRequest } from "../state/model.ts";
import { readCursor, writeCursor } from "./cursor.ts";

const perPage = 100;

/** What a list call asks for by `cursor`, `created_after` and `created_before`, or the problem with it. */
export function pageRequest(query: URLSearchParams): { request: PageRequest } | { problem: Problem } {
  const times: { createdAfter?: number; createdBefore?: number } = {};
  for (const [name, key] of [
    ["created_after", "createdAfter"],
    ["created_before", "createdBefore"],
  ] as const) {
    const value = query.get(name);
    if (value === null || value === "") continue;
    const time = Date.parse(value);
    if (Number.isNaN(time))
      return {
        problem: invalidInput([
          { type: "format", field: name, description: `${name} must be a time such as 2025-01-31T12:00:00Z` },
        ]),
      };
    times[key] = time;
  }
  const written = query.get("cursor");
  if (written === null || written === "") return { request: { ...times, limit: perPage } };
  const cursor = readCursor(written);
  if (cursor === undefined)
    return {
      problem: invalidInput([
        {
          type: "format",
          field: "cursor",
          description: "cursor must come from `next` or `previous` of a page",
        },
      ]),
    };
  return {
    request: {
      ...times,
      limit: perPage,
      ...(cursor.direction === "older" ? { olderThan: cursor.sequence } : { newerThan: cursor.sequence }),
    },
  };
}

/** A page as the wire has it; `next` and `previous` are absolute and keep the filters. */
export function pageBody<Item extends { readonly sequence: number }>(show: {
  call: Call;
  page: Page<Item>;
  show: (item: Item) => unknown;
}): unknown {
  const { call, page } = show;
  const first = page.items[0];
  const last = page.items.at(-1);
  const link = (cursor: string): string => {
    const query = new URLSearchParams(call.query);
    query.set("cursor", cursor);
    return `${call.origin}${call.path}?${query}`;
  };
  return {
    previous:
      page.hasNewer && first !== undefined
        ? link(writeCursor({ direction: "newer", sequence: first.sequence }))
        : null,
    next:
      page.hasOlder && last !== undefined
        ? link(writeCursor({ direction: "older", sequence: last.sequence }))
        : null,
    results: page.items.map(show.show),
  };
}
