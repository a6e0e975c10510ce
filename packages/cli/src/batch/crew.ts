import type { Client, Prediction } from "@predgate/client";
import type { Connection } from "../connect/connection.ts";
import type { Kit } from "../define/kit.ts";
import { explain } from "../errors/explain.ts";
import { exitCodes } from "../exit-codes.ts";
import { describeEnd } from "./describe-end.ts";
import type { Journal, JournalRow } from "./journal.ts";
import type { RateGate } from "./rate-gate.ts";
import { saveRow } from "./save-row.ts";

export interface CrewOptions {
  readonly concurrency: number;
  readonly save: boolean;
  readonly output: string;
  readonly journal: Journal;
  readonly gate: RateGate;
  readonly connection: Connection;
  readonly kit: Kit;
  readonly signal: AbortSignal;
}

/** Failures in a row, of the gateway and not of an input, after which the batch stops to be taken up later. */
const mostFaults = 8;
/** Milliseconds to pause after a fault of the gateway, times the faults in a row. */
const faultPause = 250;
const unknownRateLimitPause = 5000;

/** The workers of a batch: each takes a row, creates its prediction, waits for it and saves its files. */
export class Crew {
  readonly #options: CrewOptions;
  /** Creates are not tried again by the client: the journal has to know of each. */
  readonly #creator: Client;
  readonly #watcher: Client;
  readonly #tally = new Map<number, Pick<JournalRow, "state" | "outcome">>();
  #floor: string | undefined;
  #faults = 0;
  #stop: unknown;

  private constructor(options: CrewOptions, clients: { readonly creator: Client; readonly watcher: Client }) {
    this.#options = options;
    this.#creator = clients.creator;
    this.#watcher = clients.watcher;
  }

  static async gather(options: CrewOptions): Promise<Crew> {
    const [creator, watcher] = await Promise.all([
      options.connection.client({ attempts: 1 }),
      options.connection.client(),
    ]);
    const crew = new Crew(options, { creator, watcher });
    for (const row of options.journal.rows()) crew.#tally.set(row.number, row);
    crew.#floor = await crew.#firstFloor();
    return crew;
  }

  /** Where each row stands, without asking the disk. */
  tally(): readonly Pick<JournalRow, "state" | "outcome">[] {
    return [...this.#tally.values()];
  }

  /** Works off every row that is pending or created. Throws what stops the batch as a whole. */
  async work(): Promise<void> {
    const { journal, concurrency, signal } = this.#options;
    for (const row of journal.rows()) this.#tally.set(row.number, row);
    const queue = [...journal.rows("created"), ...journal.rows("pending")];
    let next = 0;
    this.#stop = undefined;
    this.#faults = 0;
    const worker = async (): Promise<void> => {
      while (this.#stop === undefined && !signal.aborted) {
        const row = queue[next];
        next += 1;
        if (row === undefined) return;
        await this.#process(row);
      }
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, queue.length) }, worker));
    signal.throwIfAborted();
    if (this.#stop !== undefined) throw this.#stop;
  }

  async #process(row: JournalRow): Promise<void> {
    try {
      const id = row.state === "created" ? row.id : await this.#create(row);
      if (id !== undefined) await this.#watch(row, id);
    } catch (error) {
      // An abort leaves the row as the journal has it: the next run takes it up from there.
      if (!this.#options.signal.aborted) this.#stop ??= error;
    }
  }

  async #create(row: JournalRow): Promise<string | undefined> {
    const { journal, gate, kit, signal } = this.#options;
    for (;;) {
      await gate.pass(signal);
      if (this.#stop !== undefined) return undefined;
      journal.beginCreate(row.number, { now: kit.context.now(), floor: this.#floor });
      this.#note(row.number, { state: "creating" });
      try {
        // No signal: a create that was begun is waited for, so that Ctrl-C leaves nothing uncertain behind.
        const prediction = await this.#creator.predictions.create(row.model, { input: row.input });
        journal.created(row.number, {
          id: prediction.id,
          createdAt: prediction.created_at,
          now: kit.context.now(),
        });
        this.#note(row.number, { state: "created" });
        this.#raiseFloor(prediction.created_at);
        this.#faults = 0;
        return prediction.id;
      } catch (error) {
        if ((await this.#afterFailedCreate(row, error)) === "give up") return undefined;
      }
    }
  }

  async #afterFailedCreate(row: JournalRow, error: unknown): Promise<"again" | "give up"> {
    const { journal, gate } = this.#options;
    const { code, exitCode, sentence } = explain(error);
    if (code === "uncertain_create") {
      journal.setState(row.number, "uncertain", sentence.en);
      this.#note(row.number, { state: "uncertain" });
      return "give up";
    }
    if (exitCode === exitCodes.usage) {
      this.#end(row, { outcome: "failed", status: "refused", error: sentence.en, output: null, files: [] });
      return "give up";
    }
    journal.setState(row.number, "pending", sentence.en);
    this.#note(row.number, { state: "pending" });
    if (code === "rate_limit") {
      gate.hold(retryAfterOf(error) ?? unknownRateLimitPause);
      return "again";
    }
    const stops = exitCode === exitCodes.authentication || exitCode === exitCodes.limited;
    this.#faults += 1;
    if (stops || this.#faults >= mostFaults) throw error;
    gate.hold(faultPause * this.#faults);
    return "again";
  }

  async #watch(row: JournalRow, id: string): Promise<void> {
    const { kit, signal } = this.#options;
    let prediction: Prediction;
    try {
      prediction = await this.#watcher.predictions.wait(id, { signal });
      this.#faults = 0;
    } catch (error) {
      signal.throwIfAborted();
      const { code, sentence } = explain(error);
      if (code === "not_found") {
        this.#end(row, {
          outcome: "failed",
          status: "gone",
          error: kit.say(sentence),
          output: null,
          files: [],
        });
        return;
      }
      // It stays created: the next round, or the next run, asks again.
      this.#faults += 1;
      if (this.#faults >= mostFaults) throw error;
      return;
    }
    const ending = describeEnd(prediction);
    const saves = ending.outcome === "succeeded" && this.#options.save;
    try {
      const files = saves ? await saveRow({ row, prediction, ...this.#options }) : [];
      this.#end(row, { ...ending, files });
    } catch (error) {
      signal.throwIfAborted();
      const { code, exitCode, sentence } = explain(error);
      // A full disk stops the batch; a file that is gone, or will not come, is this row's own trouble.
      if (exitCode !== exitCodes.gateway) throw error;
      this.#end(row, { ...ending, error: `${code}: ${kit.say(sentence)}`, files: [] });
    }
  }

  #end(row: JournalRow, ending: Parameters<Journal["done"]>[1]): void {
    this.#options.journal.done(row.number, ending);
    this.#note(row.number, { state: "done", outcome: ending.outcome });
  }

  #note(
    number: number,
    now: { readonly state: JournalRow["state"]; readonly outcome?: JournalRow["outcome"] },
  ): void {
    this.#tally.set(number, { state: now.state, outcome: now.outcome });
  }

  /** What the gateway created before this batch began is not this batch's. */
  async #firstFloor(): Promise<string | undefined> {
    const { journal, signal } = this.#options;
    const known = journal.rows().flatMap((row) => row.createdAt ?? []);
    const latest = known.sort((left, right) => Date.parse(left) - Date.parse(right)).at(-1);
    if (latest !== undefined) return latest;
    const stored = journal.fact("floor");
    if (stored !== undefined) return stored;
    try {
      for await (const newest of this.#watcher.predictions.list({ signal })) {
        journal.setFact("floor", newest.created_at);
        return newest.created_at;
      }
    } catch {
      signal.throwIfAborted();
      // A gateway without a list, or in trouble: uncertain rows will then be told of, not guessed at.
    }
    return undefined;
  }

  #raiseFloor(createdAt: string): void {
    const time = Date.parse(createdAt);
    if (Number.isNaN(time)) return;
    if (this.#floor === undefined || time > Date.parse(this.#floor)) this.#floor = createdAt;
  }
}

function retryAfterOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("retryAfter" in error)) return undefined;
  return typeof error.retryAfter === "number" ? error.retryAfter : undefined;
}
