import { type Measure, median, type Row } from "../model.ts";
import { start, subjects } from "../servers.ts";

const rounds = 7;

/** From starting the process to the end of its first create. */
export const firstAnswer: Measure = {
  name: "first-answer",
  run: async (bench) => {
    const times = new Map<string, number[]>();
    for (let round = 0; round < rounds; round += 1) {
      for (const subject of subjects) {
        const server = await start(subject, bench);
        await server.stop();
        times.set(subject.name, [...(times.get(subject.name) ?? []), server.firstAnswer]);
      }
    }
    return {
      title: "From start to the first create answered",
      method: `A new process each time, asked every 5 ms, ${rounds} rounds in turn, medians.`,
      columns: ["server", "first answer"],
      rows: [...times].map(([name, seen]): Row => [name, `${Math.round(median(seen))} ms`]),
    };
  },
};
