interface Counted {
  readonly call: string;
  readonly method: string;
  /** 0 for a dropped connection. */
  readonly status: number;
}

/** Counts of a mock, told in Prometheus' text format. */
export class Metrics {
  /** By call, method and status. */
  readonly #calls = new Map<string, Map<string, Map<number, number>>>();
  readonly #faults = new Map<string, number>();
  #violations = 0;
  readonly #started = Date.now();

  count({ call, method, status }: Counted): void {
    const methods = within(this.#calls, call);
    const statuses = within(methods, method);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }

  /** Notes the faults that bent a call. */
  countFaults(faults: readonly string[]): void {
    for (const fault of faults) this.#faults.set(fault, (this.#faults.get(fault) ?? 0) + 1);
  }

  /** Notes a call that did not fit the document and was let through. */
  countViolation(): void {
    this.#violations += 1;
  }

  /** `gauges` are values taken at this moment: name, help and value. */
  text(gauges: readonly { name: string; help: string; value: number }[]): string {
    const lines = [
      "# HELP predgate_mock_calls_total Calls answered, by what they were.",
      "# TYPE predgate_mock_calls_total counter",
      ...this.#lines(),
      "# HELP predgate_mock_faults_total Calls that a fault bent, by fault.",
      "# TYPE predgate_mock_faults_total counter",
      ...[...this.#faults].map(([fault, value]) => `predgate_mock_faults_total{fault="${fault}"} ${value}`),
      "# HELP predgate_mock_violations_total Calls that did not fit the document and were let through.",
      "# TYPE predgate_mock_violations_total counter",
      `predgate_mock_violations_total ${this.#violations}`,
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

  *#lines(): Generator<string> {
    for (const [call, methods] of this.#calls)
      for (const [method, statuses] of methods)
        for (const [status, value] of statuses)
          yield `predgate_mock_calls_total{call="${call}",method="${method}",status="${status === 0 ? "dropped" : status}"} ${value}`;
  }
}

/** The map that a map has under a key; made when it has none. */
function within<Key, Value>(maps: Map<string, Map<Key, Value>>, key: string): Map<Key, Value> {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const made = new Map<Key, Value>();
  maps.set(key, made);
  return made;
}
