import { join } from "node:path";
import { type Measure, median } from "../model.ts";
import { createRequest } from "../servers.ts";

interface MockModule {
  createMock(): { fetch(request: Request): Promise<Response> };
}

/** One create through `mock.fetch`, without a socket. */
export const inProcess: Measure = {
  name: "in-process",
  run: async ({ root }) => {
    const { createMock } = (await import(join(root, "packages/mock/dist/index.js"))) as MockModule;
    const mock = createMock();
    const create = async () => {
      const request = new Request(`http://mock.example${createRequest.path}`, {
        method: "POST",
        ...createRequest,
      });
      const began = performance.now();
      const answer = await mock.fetch(request);
      const took = performance.now() - began;
      if (answer.status !== 201)
        throw new Error(`The mock answered ${answer.status}: ${await answer.text()}`);
      return took;
    };
    const times: number[] = [];
    for (let turn = 0; turn < 25_000; turn += 1) {
      const took = await create();
      if (turn >= 5_000) times.push(took);
    }
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) =>
      `${((sorted[Math.floor(sorted.length * share)] ?? 0) * 1000).toFixed(1)} µs`;
    return {
      title: "Creating a prediction in the same process",
      method: "20,000 creates through mock.fetch after 5,000 of warm-up; making the Request is not counted.",
      columns: ["", "median", "p90", "p99"],
      rows: [["mock.fetch", `${(median(sorted) * 1000).toFixed(1)} µs`, at(0.9), at(0.99)]],
    };
  },
};
