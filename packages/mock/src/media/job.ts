/** What is to be made, as plain data: it names a maker and crosses to a worker unchanged. */
export interface Job {
  maker: MakerName;
  facts: Readonly<Record<string, string | number>>;
}

export const makerNames = ["sound", "spectrogram", "clip", "picture-png", "picture-jpeg", "text"] as const;
export type MakerName = (typeof makerNames)[number];

/** Goes up whenever a maker's bytes change for an equal job, so that no cache mistakes the old file for the new. */
const revision = 1;

/** Equal jobs have equal keys. */
export function keyOf({ maker, facts }: Job): string {
  const sorted = Object.keys(facts)
    .sort()
    .map((name) => [name, facts[name]]);
  return JSON.stringify([revision, maker, sorted]);
}
