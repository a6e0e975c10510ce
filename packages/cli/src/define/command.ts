import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Localized } from "../language/localized.ts";
import type { ArgumentDefinition, FlagDefinition, InputFlagDefinition } from "./flag.ts";
import type { GivenArguments } from "./given-arguments.ts";
import type { Kit } from "./kit.ts";

export interface Example {
  readonly text: Localized;
  readonly line: string;
}

/**
 * One command: what it takes (`arguments`, `flags`), how that becomes its options (`parse`, no work), and the work
 * (`run`, no parsing). The two are tested apart.
 */
export interface CommandDefinition<Options> {
  readonly arguments: readonly ArgumentDefinition[];
  readonly flags: readonly FlagDefinition[];
  /** Top-level fields of its JSON document; `--json id,status` chooses among them. Empty: no `--json`. */
  readonly fields: readonly string[];
  readonly examples: readonly Example[];
  /** Paragraphs under the summary. */
  readonly about?: Localized;
  /** Every word goes to `parse` as it came, flags included: another program reads them. */
  readonly passesOn?: boolean;
  /** Flags that depend on the positional arguments: the inputs of a model. */
  readonly inputFlags?: (given: {
    readonly words: readonly string[];
    readonly context: Context;
  }) => Promise<InputFlags | undefined>;
  parse(given: GivenArguments, context: Context): Options | Promise<Options>;
  run(options: Options, kit: Kit): Promise<ExitCode>;
}

export interface InputFlags {
  readonly title: Localized;
  readonly flags: readonly InputFlagDefinition[];
}

// biome-ignore lint/suspicious/noExplicitAny: a table of commands whose options differ; each is checked where it is defined
export type AnyCommand = CommandDefinition<any>;

export function defineCommand<Options>(definition: CommandDefinition<Options>): CommandDefinition<Options> {
  return definition;
}
