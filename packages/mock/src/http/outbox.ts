import type { ServerResponse } from "node:http";
import type { Answer } from "../request/answer.ts";
import { writeAnswer } from "./write-answer.ts";

interface Ready {
  readonly answer: Answer;
  readonly outgoing: ServerResponse;
}

/**
 * Writes what became ready in one turn of the event loop at the end of it. A write wakes whoever reads at the
 * other end, which takes longer than the write itself; a reader who has several connections is woken once.
 */
export class Outbox {
  #ready: Ready[] = [];

  put(ready: Ready): void {
    if (this.#ready.length === 0) setImmediate(() => this.#writeAll());
    this.#ready.push(ready);
  }

  #writeAll(): void {
    const all = this.#ready;
    this.#ready = [];
    for (const ready of all) {
      try {
        writeAnswer(ready);
      } catch (error) {
        // Headers that a fault or a document made up, and that HTTP cannot carry.
        console.error(error);
        ready.outgoing.destroy();
      }
    }
  }
}
