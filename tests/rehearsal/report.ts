/** One thing that the rehearsal did. */
export interface StepResult {
  readonly name: string;
  readonly outcome: "passed" | "FAILED";
  readonly seconds: number;
  /** A few words on what came out. */
  readonly note: string;
}

/** Takes steps one after another, tells about each, and remembers them for the table. */
export interface Report {
  readonly results: readonly StepResult[];
  /** Runs a step; what it returns is its note. A failing step ends the rehearsal. */
  readonly step: (name: string, work: () => Promise<string>) => Promise<void>;
}

export function createReport(write: (text: string) => void): Report {
  const results: StepResult[] = [];
  return {
    results,
    step: async (name, work) => {
      const start = performance.now();
      const seconds = (): number => (performance.now() - start) / 1000;
      write(`… ${name}\n`);
      try {
        const note = await work();
        results.push({ name, outcome: "passed", seconds: seconds(), note });
      } catch (cause) {
        results.push({ name, outcome: "FAILED", seconds: seconds(), note: "see above" });
        throw cause;
      }
    },
  };
}

/** The steps as a table for a terminal. */
export function formatTable(results: readonly StepResult[]): string {
  const rows = [
    ["step", "outcome", "seconds", "what came out"],
    ...results.map(({ name, outcome, seconds, note }) => [name, outcome, seconds.toFixed(1), note]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}
