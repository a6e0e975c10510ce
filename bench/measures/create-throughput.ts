import { readFile } from "node:fs/promises";
import autocannon from "autocannon";
import { type Measure, median, type Row } from "../model.ts";
import { createRequest, start, subjects } from "../servers.ts";

const rounds = 3;

/** Creates per second over HTTP, the subjects in turn, several rounds, so that a drifting machine hits all alike. */
export const createThroughput: Measure = {
  name: "create-throughput",
  run: async (bench) => {
    const figures = new Map<string, { rate: number; work: number; middle: number; p99: number }[]>();
    for (let round = 0; round < rounds; round += 1) {
      for (const subject of subjects) {
        const server = await start(subject, bench);
        try {
          const load = { url: server.url + createRequest.path, method: "POST" as const, connections: 10 };
          await autocannon({ ...load, ...createRequest, duration: 1 });
          const before = await processorTime(server.process.pid);
          const { requests, latency } = await autocannon({ ...load, ...createRequest, duration: 4 });
          const spent = (await processorTime(server.process.pid)) - before;
          const seen = figures.get(subject.name) ?? [];
          figures.set(subject.name, [
            ...seen,
            {
              rate: requests.average,
              work: (spent / requests.total) * 1_000_000,
              middle: latency.p50,
              p99: latency.p99,
            },
          ]);
        } finally {
          await server.stop();
        }
      }
    }
    const floor = median((figures.get(subjects[0]?.name ?? "") ?? []).map(({ rate }) => rate));
    return {
      title: "Creating a prediction over HTTP",
      method: `autocannon in another process on the same machine, ten connections without pipelining, four seconds after one of warm-up, ${rounds} rounds in turn, medians. The echo reads the whole body, parses it and sends it back. Processor time is the server's alone, all threads.`,
      columns: [
        "server",
        "creates per second",
        "of the bare echo",
        "processor time per create",
        "p50",
        "p99",
      ],
      rows: [...figures].map(([name, seen]): Row => {
        const rate = median(seen.map((one) => one.rate));
        return [
          name,
          Math.round(rate).toLocaleString("en"),
          `${Math.round((rate / floor) * 100)} %`,
          `${median(seen.map((one) => one.work)).toFixed(1)} µs`,
          `${median(seen.map((one) => one.middle))} ms`,
          `${median(seen.map((one) => one.p99))} ms`,
        ];
      }),
    };
  },
};

/** Clock ticks of the kernel per second: 100 on every Linux that Node runs on. */
const ticks = 100;

/** Seconds of processor time that a process has used; not a number where there is no /proc. */
async function processorTime(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}
