import { readFile } from "node:fs/promises";
import autocannon from "autocannon";
import type { Measure } from "../model.ts";
import { createRequest, start, subjects } from "../servers.ts";

const points = 4;

/** Resident memory of the mock after many creates: it must level off. Linux only, as it reads /proc. */
export const memory: Measure = {
  name: "memory",
  run: async (bench) => {
    const mock = subjects.find(({ name }) => name === "predgate-mock");
    if (mock === undefined) throw new Error("The mock is missing from the table of servers.");
    const server = await start(mock, bench);
    try {
      const rows: [string, string][] = [["0", await resident(server.process.pid)]];
      for (let point = 1; point <= points; point += 1) {
        await autocannon({
          ...createRequest,
          url: server.url + createRequest.path,
          method: "POST",
          connections: 10,
          amount: bench.creates / points,
        });
        rows.push([
          ((bench.creates / points) * point).toLocaleString("en"),
          await resident(server.process.pid),
        ]);
      }
      return {
        title: "The mock's memory as predictions come and go",
        method: "Resident set of the server's process, state in memory with its default bounds.",
        columns: ["creates", "resident memory"],
        rows,
      };
    } finally {
      await server.stop();
    }
  },
};

async function resident(pid: number | undefined): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return `${Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)} MB`;
}
