/** Who wants to hear when a prediction changes course, which only a cancel does. */
export class Watchers {
  readonly #byId = new Map<string, Set<() => void>>();

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

  tell(id: string): void {
    for (const tell of [...(this.#byId.get(id) ?? [])]) tell();
  }
}
