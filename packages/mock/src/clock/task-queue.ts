interface Task {
  readonly time: number;
  readonly order: number;
  readonly run: () => void | Promise<void>;
  canceled: boolean;
}

/** Tasks by time, then by the order they came in: a binary heap, so that a hundred thousand stay cheap. */
export class TaskQueue {
  #heap: Task[] = [];
  #count = 0;

  add(time: number, run: () => void | Promise<void>): { cancel: () => void } {
    const task: Task = { time, order: this.#count, run, canceled: false };
    this.#count += 1;
    this.#heap.push(task);
    this.#rise(this.#heap.length - 1);
    return {
      cancel: () => {
        task.canceled = true;
      },
    };
  }

  /** Time of the earliest task that was not canceled. */
  next(): number | undefined {
    while (this.#heap[0]?.canceled) this.#pop();
    return this.#heap[0]?.time;
  }

  /** Takes the earliest task if it is due at `time`. */
  take(time: number): Task | undefined {
    const next = this.next();
    return next !== undefined && next <= time ? this.#pop() : undefined;
  }

  clear(): void {
    this.#heap = [];
  }

  #pop(): Task | undefined {
    const top = this.#heap[0];
    const last = this.#heap.pop();
    if (last !== undefined && this.#heap.length > 0) {
      this.#heap[0] = last;
      this.#sink(0);
    }
    return top;
  }

  #before(left: number, right: number): boolean {
    const a = this.#heap[left];
    const b = this.#heap[right];
    if (a === undefined || b === undefined) return false;
    return a.time < b.time || (a.time === b.time && a.order < b.order);
  }

  #swap(left: number, right: number): void {
    const a = this.#heap[left];
    const b = this.#heap[right];
    if (a === undefined || b === undefined) return;
    this.#heap[left] = b;
    this.#heap[right] = a;
  }

  #rise(start: number): void {
    let index = start;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#before(index, parent)) return;
      this.#swap(index, parent);
      index = parent;
    }
  }

  #sink(start: number): void {
    let index = start;
    for (;;) {
      const left = index * 2 + 1;
      const right = left + 1;
      let least = index;
      if (this.#before(left, least)) least = left;
      if (this.#before(right, least)) least = right;
      if (least === index) return;
      this.#swap(index, least);
      index = least;
    }
  }
}
