/** Who wants to hear when a prediction changes course, which only a cancel does, or when its session is over. */
export class Watchers {
  readonly #byId = new Map<string, Set<() => void>>();
  readonly #ofAll = new Set<() => void>();
  #over = false;

  /** Whether the session was put away: its clock stands, and nobody should wait for it any more. */
  get over(): boolean {
    return this.#over;
  }

  /** Gives back how to stop watching. */
  watch(id: string, tell: () => void): () => void {
    const watching = this.#byId.get(id) ?? new Set();
    this.#byId.set(id, watching);
    watching.add(tell);
    return () => {
      watching.delete(tell);
      if (watching.size === 0) this.#byId.delete(id);
    };
  }

  /** For whoever waits for the clock alone. Gives back how to stop watching. */
  watchEnd(tell: () => void): () => void {
    this.#ofAll.add(tell);
    return () => this.#ofAll.delete(tell);
  }

  /** Tells everybody that the session is over. */
  end(): void {
    this.#over = true;
    for (const id of [...this.#byId.keys()]) this.tell(id);
    for (const tell of [...this.#ofAll]) tell();
  }

  tell(id: string): void {
    for (const tell of [...(this.#byId.get(id) ?? [])]) tell();
  }
}
