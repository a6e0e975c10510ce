import type { Outcome } from "../e2e/contract/model.ts";

/** What a runner needs to play the contract on its runtime. */
export interface Stage {
  /** The folder of this suite, which holds `node_modules`. */
  readonly folder: string;
  /** The suite as one ES module file that exports `suite({ url, isBrowser })`. */
  readonly bundle: string;
  /** Where the scripted gateway listens. */
  readonly url: string;
}

/** One runtime: its name in the table, and how the contract is played on it. */
export interface Runtime {
  readonly name: string;
  /** The version, as the runtime says it. */
  version(stage: Stage): Promise<string>;
  play(stage: Stage): Promise<Outcome[]>;
}
