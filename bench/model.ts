/** One line of a table: who was measured, and a text per column. */
export type Row = readonly [name: string, ...figures: string[]];

/** What one measure found. */
export interface Table {
  readonly title: string;
  /** One sentence on how it was measured. */
  readonly method: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A measure is one file and one row of measures.ts. */
export interface Measure {
  readonly name: string;
  run(bench: Bench): Promise<Table>;
}

/** Where things are, and how much to do. */
export interface Bench {
  readonly root: string;
  readonly folder: string;
  /** A folder that is removed at the end. */
  readonly scratch: string;
  /** Creates for the memory measure. */
  readonly creates: number;
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
