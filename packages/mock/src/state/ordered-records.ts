import type { Page, PageRequest } from "./model.ts";

interface Ordered {
  readonly id: string;
  readonly sequence: number;
  readonly createdAt: number;
}

interface Bounds<Item> {
  /** How many are kept. */
  readonly count: number;
  /** How much all of them may weigh together. */
  readonly weight: number;
  readonly weigh: (item: Item) => number;
}

/**
 * Records by id and by age, at most so many and so heavy: the oldest make room for new ones. Ids in
 * order of age sit in an array whose dead front is cut off now and then, so adding and evicting stay cheap.
 */
export class OrderedRecords<Item extends Ordered> {
  readonly #byId = new Map<string, Item>();
  readonly #bounds: Bounds<Item>;
  #order: (Item | undefined)[] = [];
  /** What each weighed when it came, so that nobody has to look into old records again. */
  #weights: number[] = [];
  #front = 0;
  #weight = 0;

  constructor(bounds: Bounds<Item>) {
    this.#bounds = bounds;
  }

  get(id: string): Item | undefined {
    return this.#byId.get(id);
  }

  /** Adds a record, or replaces the one with the same id and sequence. */
  put(item: Item): void {
    const newest = this.#order.at(-1);
    const isNew = newest !== undefined && item.sequence > newest.sequence;
    const known = isNew ? undefined : this.#byId.get(item.id);
    this.#byId.set(item.id, item);
    const weight = this.#bounds.weigh(item);
    this.#weight += weight;
    if (known === undefined) {
      this.#order.push(item);
      this.#weights.push(weight);
      this.#evict();
    } else {
      const at = this.#position(known.sequence);
      this.#weight -= this.#weights[at] ?? 0;
      this.#order[at] = item;
      this.#weights[at] = weight;
    }
  }

  delete(id: string): boolean {
    const known = this.#byId.get(id);
    if (known === undefined) return false;
    this.#byId.delete(id);
    const at = this.#position(known.sequence);
    this.#order.splice(at, 1);
    this.#weight -= this.#weights.splice(at, 1)[0] ?? 0;
    return true;
  }

  page(request: PageRequest): Page<Item> {
    const fits = (item: Item): boolean =>
      (request.createdAfter === undefined || item.createdAt >= request.createdAfter) &&
      (request.createdBefore === undefined || item.createdAt < request.createdBefore);
    const upwards = request.newerThan !== undefined;
    const found: Item[] = [];
    let beyond = false;
    if (upwards) {
      for (let at = this.#position((request.newerThan ?? 0) + 1); at < this.#order.length; at += 1) {
        const item = this.#order[at];
        if (item === undefined || !fits(item)) continue;
        if (found.length === request.limit) {
          beyond = true;
          break;
        }
        found.unshift(item);
      }
      return { items: found, hasNewer: beyond, hasOlder: true };
    }
    const end = request.olderThan === undefined ? this.#order.length : this.#position(request.olderThan);
    for (let at = end - 1; at >= this.#front; at -= 1) {
      const item = this.#order[at];
      if (item === undefined || !fits(item)) continue;
      if (found.length === request.limit) {
        beyond = true;
        break;
      }
      found.push(item);
    }
    return { items: found, hasOlder: beyond, hasNewer: request.olderThan !== undefined };
  }

  /** Oldest first. */
  all(): readonly Item[] {
    return this.#order.slice(this.#front).filter((item) => item !== undefined);
  }

  /** Index of the first record whose sequence is not lower. */
  #position(sequence: number): number {
    let low = this.#front;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#order[middle]?.sequence ?? Number.POSITIVE_INFINITY) < sequence) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #evict(): void {
    const { count, weight } = this.#bounds;
    for (let kept = this.#order.length - this.#front; kept > 1; kept -= 1) {
      if (kept <= count && this.#weight <= weight) break;
      const oldest = this.#order[this.#front];
      // Let go of it here too, or it would live on until the front is cut off.
      this.#order[this.#front] = undefined;
      this.#weight -= this.#weights[this.#front] ?? 0;
      this.#front += 1;
      if (oldest !== undefined) this.#byId.delete(oldest.id);
    }
    if (this.#front > 1024 && this.#front * 2 > this.#order.length) {
      this.#order = this.#order.slice(this.#front);
      this.#weights = this.#weights.slice(this.#front);
      this.#front = 0;
    }
  }
}
