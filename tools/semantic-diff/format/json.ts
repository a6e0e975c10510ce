import type { Judgement } from "../model/change.ts";

/** For programs: `{"bump","changes":[{"rule","level","direction","pointer","message","base","revision"}]}`. */
export function formatJson({ bump, changes }: Judgement): string {
  return `${JSON.stringify({ bump, changes }, null, 2)}\n`;
}
