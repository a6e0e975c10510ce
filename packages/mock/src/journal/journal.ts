import { checkFilter, fitsFilter, type JournalFilter } from "./filter.ts";

/** One call as a session saw it. */
export interface JournalEntry {
  /** Counts up from 1. */
  readonly number: number;
  /** ISO time on the mock's clock. */
  readonly at: string;
  readonly method: string;
  /** With the query, without the session prefix. */
  readonly path: string;
  /** What the call was taken for (`create`, `get`, …); null when no route took it. */
  readonly call: string | null;
  /** Status of the answer; null while it is awaited and when the connection was dropped. */
  status: number | null;
  /** `owner/name`. */
  model?: string | undefined;
  /** Id of the prediction made or asked for. */
  prediction?: string | undefined;
  /** The body that was sent, parsed. */
  body?: unknown;
  /** Faults that bent the call. */
  faults?: readonly string[] | undefined;
  /** What did not fit the document, with `validate: "warn"`. */
  violations?: readonly string[] | undefined;
  /** Why the call matched nothing, and what it probably meant. */
  explanation?: string | undefined;
}

/** An entry as it is kept: its time is only written out, and its body only parsed, when somebody reads it. */
export type JournalLine = Omit<JournalEntry, "at" | "body"> & {
  readonly time: number;
  body: string | undefined;
};

/** How many letters the bodies may have together. */
const mostLetters = 16_000_000;

/** The last calls of a session, oldest first. */
export class Journal {
  readonly #limit: number;
  #entries: JournalLine[] = [];
  #count = 0;
  /** Letters in the bodies that are kept. */
  #letters = 0;

  constructor({ limit }: { limit: number }) {
    this.#limit = limit;
  }

  add(call: Pick<JournalEntry, "method" | "path" | "call"> & { time: number }): JournalLine {
    this.#count += 1;
    const added: JournalLine = {
      number: this.#count,
      time: call.time,
      method: call.method,
      path: call.path,
      call: call.call,
      status: null,
      // All named from the start: an object that grows is made several times over.
      model: undefined,
      prediction: undefined,
      body: undefined,
      faults: undefined,
      violations: undefined,
      explanation: undefined,
    };
    this.#entries.push(added);
    // Cutting twice the limit now and then is cheaper than shifting the whole list at every call.
    if (this.#entries.length >= this.#limit * 2) this.#entries = this.#entries.slice(-this.#limit);
    return added;
  }

  /** How many calls there have been, forgotten ones included. */
  get count(): number {
    return this.#count;
  }

  /** Counts on from the calls that a snapshot had seen. */
  countFrom(count: number): void {
    this.#count = count;
  }

  /** Keeps what was sent, within bounds: where bodies grow heavy, older calls lose theirs. */
  keepBody(entry: JournalLine, body: string): void {
    entry.body = body;
    this.#letters += body.length;
    if (this.#letters <= mostLetters) return;
    for (const older of this.#entries) if (older !== entry) older.body = undefined;
    this.#letters = body.length;
  }

  /** Throws TypeError on a filter with a key or a call that there is not. */
  calls(filter: JournalFilter = {}): readonly JournalEntry[] {
    checkFilter(filter);
    return this.#entries
      .slice(-this.#limit)
      .filter((entry) => fitsFilter(entry, filter))
      .map(readable);
  }

  /** Calls that no route took, and calls about things that are not there, each with an explanation. */
  unmatched(): readonly JournalEntry[] {
    return this.calls().filter((entry) => entry.explanation !== undefined);
  }

  clear(): void {
    this.#entries = [];
  }
}

/** An entry as it is shown, without what there is nothing to say of. */
function readable({ time, number, body, ...line }: JournalLine): JournalEntry {
  const entry: JournalEntry = { number, at: new Date(time).toISOString(), ...line };
  if (body !== undefined && body !== "") entry.body = JSON.parse(body);
  const said = Object.entries(entry).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as unknown as JournalEntry;
}
