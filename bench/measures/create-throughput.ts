import autocannon from "autocannon";
import { type Measure, median, type Row } from "../model.ts";
import { createRequest, start, subjects } from "../servers.ts";

const rounds = 3;

/** Creates per second over HTTP, the subjects in turn, several rounds, so that a drifting machine hits all alike. */
export const createThroughput: Measure = {
  name: "create-throughput",
  run: async (bench) => {
    const figures = new Map<string, { rate: number; middle: number; p99: number }[]>();
    for (let round = 0; round < rounds; round += 1) {
      for (const subject of subjects) {
        const server = await start(subject, bench);
        try {
          const load = { url: server.url + createRequest.path, method: "POST" as const, connections: 10 };
          await autocannon({ ...load, ...createRequest, duration: 1 });
          const { requests, latency } = await autocannon({ ...load, ...createRequest, duration: 4 });
          const seen = figures.get(subject.name) ?? [];
          figures.set(subject.name, [
            ...seen,
            { rate: requests.average, middle: latency.p50, p99: latency.p99 },
          ]);
        } finally {
          await server.stop();
        }
      }
    }
    const floor = median((figures.get(subjects[0]?.name ?? "") ?? []).map(({ rate }) => rate));
    return {
      title: "Creating a prediction over HTTP",
      method: `Ten connections for four seconds after one of warm-up, ${rounds} rounds in turn, medians.`,
      columns: ["server", "creates per second", "of the bare echo", "p50", "p99"],
      rows: [...figures].map(([name, seen]): Row => {
        const rate = median(seen.map((one) => one.rate));
        return [
          name,
          Math.round(rate).toLocaleString("en"),
          `${Math.round((rate / floor) * 100)} %`,
          `${median(seen.map((one) => one.middle))} ms`,
          `${median(seen.map((one) => one.p99))} ms`,
        ];
      }),
    };
  },
};
