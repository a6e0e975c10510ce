import type { Context } from "../context.ts";
import type { Paint } from "../io/style.ts";
import type { Localized } from "../language/localized.ts";
import type { SharedOptions } from "./shared-options.ts";

/** What every command works with: the world, the options all commands share, and ways to speak. */
export interface Kit {
  readonly context: Context;
  readonly shared: SharedOptions;
  /** Colour for stderr. */
  readonly paint: Paint;
  /** A line on stderr for people; silent with `--quiet`. */
  note(text: Localized): void;
  /** The text in the chosen language. */
  say(text: Localized): string;
}

export function kitFor(given: {
  readonly context: Context;
  readonly shared: SharedOptions;
  readonly paint: Paint;
}): Kit {
  const say = (text: Localized): string => text[given.context.language];
  return {
    ...given,
    say,
    note(text) {
      if (!given.shared.quiet) given.context.stderr.write(`${say(text)}\n`);
    },
  };
}
