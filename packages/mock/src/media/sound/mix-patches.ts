import { mix } from "../arithmetic/mix.ts";
import type { Patch } from "./patch.ts";

/** The patch between two others; `amount` 0 is wholly `from`, 1 wholly `to`. */
export function mixPatches({ from, to, amount }: { from: Patch; to: Patch; amount: number }): Patch {
  const between = (key: Exclude<keyof Patch, "partials">) => mix({ from: from[key], to: to[key], amount });
  const length = Math.max(from.partials.length, to.partials.length);
  return {
    beatsPerMinute: between("beatsPerMinute"),
    partials: Array.from({ length }, (_, index) =>
      mix({ from: from.partials[index] ?? 0, to: to.partials[index] ?? 0, amount }),
    ),
    attack: between("attack"),
    decay: between("decay"),
    swing: between("swing"),
    room: between("room"),
    vibrato: between("vibrato"),
    lead: between("lead"),
    bass: between("bass"),
    pad: between("pad"),
    drums: between("drums"),
  };
}
