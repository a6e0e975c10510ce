import { randomFrom } from "../random/random.ts";
import { faultKinds } from "./kinds.ts";
import type { Effects, FaultCall, FaultCondition, FaultProfile, FaultRule } from "./model.ts";
import { profileNamed } from "./named.ts";

/** What a condition is held against. */
export interface FaultSubject {
  readonly call: FaultCall;
  readonly model: string | undefined;
  readonly header: (name: string) => string | null;
}

/** An effect that was chosen for a call, and the fault's name for the journal. */
export interface ChosenFault {
  readonly fault: string;
  readonly effects: Effects;
}

export interface FaultsDump {
  readonly profiles: readonly FaultProfile[];
  /** For every rule of every profile, how many calls fitted it. */
  readonly seen: readonly (readonly number[])[];
  /** Calls that drew from the seed. */
  readonly calls: number;
}

/** The rules that hold in a session, and what they have seen so far. */
export class Faults {
  #profiles: readonly FaultProfile[];
  #seen = new Map<FaultRule, number>();
  #calls = 0;
  readonly #seed: string;

  constructor(settings: { profiles: readonly FaultProfile[]; seed: string }) {
    this.#profiles = settings.profiles;
    this.#seed = settings.seed;
  }

  get profiles(): readonly FaultProfile[] {
    return this.#profiles;
  }

  /** Replaces the rules and forgets what the old ones have seen. */
  set(profiles: readonly FaultProfile[]): void {
    this.#profiles = profiles;
    this.#seen = new Map();
  }

  /** The rules in force and what they have seen, as data that `load` takes back. */
  dump(): FaultsDump {
    const seen = this.#profiles.map(({ rules }) => rules.map((rule) => this.#seen.get(rule) ?? 0));
    return { profiles: this.#profiles, seen, calls: this.#calls };
  }

  load({ profiles, seen, calls }: FaultsDump): void {
    this.set(profiles);
    this.#calls = calls;
    for (const [at, { rules }] of profiles.entries())
      for (const [index, rule] of rules.entries()) this.#seen.set(rule, seen[at]?.[index] ?? 0);
  }

  /** Whether some rule is about one model alone, so that calls must be looked into first. */
  get asksForModels(): boolean {
    return this.#profiles.some((profile) => profile.rules.some((rule) => rule.when?.model !== undefined));
  }

  /** Whether no call can be bent unless it asks for it itself. */
  get idle(): boolean {
    return this.#profiles.length === 0;
  }

  /** The faults of one call: those of the session, and those that its `mock-faults` header names. */
  choose({ subject, asked }: { subject: FaultSubject; asked: string | null }): readonly ChosenFault[] {
    const extra = (asked ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
    if (this.idle && extra.length === 0) return [];
    this.#calls += 1;
    const random = randomFrom(`${this.#seed}/faults/${this.#calls}`);
    const profiles = [...this.#profiles, ...extra.map(profileNamed)];
    const chosen: ChosenFault[] = [];
    for (const rule of profiles.flatMap((profile) => profile.rules)) {
      const draw = random.next();
      if (!fits({ when: rule.when ?? {}, subject })) continue;
      const count = (this.#seen.get(rule) ?? 0) + 1;
      this.#seen.set(rule, count);
      if (!counts({ when: rule.when ?? {}, count, draw })) continue;
      for (const kind of faultKinds) {
        const effects = kind.effects(rule);
        if (effects !== undefined) chosen.push({ fault: kind.fault, effects });
      }
    }
    return chosen;
  }
}

function fits({ when, subject }: { when: FaultCondition; subject: FaultSubject }): boolean {
  const calls = when.call === undefined ? ["any"] : [when.call].flat();
  if (!calls.includes("any") && !calls.includes(subject.call)) return false;
  if (when.model !== undefined && when.model !== subject.model) return false;
  if (when.header === undefined) return true;
  const sent = subject.header(when.header.name);
  return sent !== null && (when.header.value === undefined || sent === when.header.value);
}

function counts({ when, count, draw }: { when: FaultCondition; count: number; draw: number }): boolean {
  if (when.nth !== undefined && ![when.nth].flat().includes(count)) return false;
  if (when.every !== undefined && count % when.every !== 0) return false;
  return when.probability === undefined || draw < when.probability;
}
