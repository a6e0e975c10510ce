interface Counted {
  readonly call: string;
  readonly method: string;
  /** 0 for a dropped connection. */
  readonly status: number;
}

/** Counts of a mock, told in Prometheus' text format. */
export class Metrics {
  readonly #calls = new Map<string, number>();
  readonly #started = Date.now();

  count({ call, method, status }: Counted): void {
    const labels = `call="${call}",method="${method}",status="${status === 0 ? "dropped" : status}"`;
    this.#calls.set(labels, (this.#calls.get(labels) ?? 0) + 1);
  }

  /** `gauges` are values taken at this moment: name, help and value. */
  text(gauges: readonly { name: string; help: string; value: number }[]): string {
    const lines = [
      "# HELP predgate_mock_calls_total Calls answered, by what they were.",
      "# TYPE predgate_mock_calls_total counter",
      ...[...this.#calls].map(([labels, value]) => `predgate_mock_calls_total{${labels}} ${value}`),
      "# HELP predgate_mock_start_time_seconds When the mock was made, in seconds since 1970.",
      "# TYPE predgate_mock_start_time_seconds gauge",
      `predgate_mock_start_time_seconds ${this.#started / 1000}`,
      ...gauges.flatMap(({ name, help, value }) => [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} gauge`,
        `${name} ${value}`,
      ]),
    ];
    return `${lines.join("\n")}\n`;
  }
}
