import { gatewayCalls } from "../routes/gateway-calls.ts";
import { text, word } from "../settings/kinds.ts";
import { checkSettings, type Settings } from "../settings/setting.ts";

/** Which entries are asked for; everything given must hold. */
export interface JournalFilter {
  /** `create`, `get`, `list`, `cancel`, `stream`, `delivery`, `files`, `models` or `other`. */
  readonly call?: string | undefined;
  readonly method?: string | undefined;
  /** A path as it was called, or a pattern. */
  readonly path?: string | RegExp | undefined;
  readonly model?: string | undefined;
  readonly status?: number | undefined;
}

const settings: Settings = {
  call: word(...gatewayCalls),
  method: text,
  path: {
    expected: "a path or a RegExp",
    fits: (value) => typeof value === "string" || value instanceof RegExp,
  },
  model: text,
  status: { expected: "an HTTP status such as 201", fits: Number.isInteger },
};

/** Throws TypeError on a key or a call that there is not: no entry, or every one, would fit it. */
export function checkFilter(filter: JournalFilter): void {
  checkSettings({ given: filter, settings, what: "the journal's filter" });
}

/** What a filter looks at. */
interface Filtered {
  readonly call: string | null;
  readonly method: string;
  readonly path: string;
  readonly model?: string | undefined;
  readonly status: number | null;
}

export const fitsFilter = (entry: Filtered, filter: JournalFilter): boolean =>
  (filter.call === undefined || entry.call === filter.call) &&
  (filter.method === undefined || entry.method === filter.method.toUpperCase()) &&
  (filter.path === undefined || pathFits(entry.path, filter.path)) &&
  (filter.model === undefined || entry.model === filter.model) &&
  (filter.status === undefined || entry.status === filter.status);

// A search begins anew each time; a test goes on where a global pattern's last one ended.
const pathFits = (path: string, wanted: string | RegExp): boolean =>
  typeof wanted === "string" ? path === wanted || path.split("?")[0] === wanted : path.search(wanted) !== -1;
