import type { World } from "./world.ts";

/** Sessions by name, made when first named; the ones not used for longest are forgotten. */
export class Sessions {
  readonly #make: (name: string) => World;
  readonly #limit: number;
  readonly #byName = new Map<string, World>();
  #last: World | undefined;

  constructor(settings: { make: (name: string) => World; limit: number }) {
    this.#make = settings.make;
    this.#limit = settings.limit;
  }

  of(name: string): World {
    if (this.#last?.session === name) return this.#last;
    const world = this.#byName.get(name) ?? this.#make(name);
    // A Map keeps the order of insertion, so putting it back makes it the youngest.
    this.#byName.delete(name);
    this.#byName.set(name, world);
    this.#last = world;
    for (const [oldest, old] of this.#byName) {
      if (this.#byName.size <= this.#limit) break;
      if (oldest !== "") this.#drop(old);
      else this.#byName.delete(oldest);
      if (oldest === "") this.#byName.set("", old);
    }
    return world;
  }

  names(): readonly string[] {
    return [...this.#byName.keys()];
  }

  /** Puts a fresh session in a session's place. */
  renew(name: string): World {
    const old = this.#byName.get(name);
    if (old !== undefined) this.#drop(old);
    return this.of(name);
  }

  stop(): void {
    for (const world of this.#byName.values()) end(world);
  }

  #drop(world: World): void {
    end(world);
    this.#byName.delete(world.session);
    if (this.#last === world) this.#last = undefined;
  }
}

function end(world: World): void {
  world.clock.stop();
  world.watchers.end();
}
