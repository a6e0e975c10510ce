import { parentPort } from "node:worker_threads";
import { make } from "./makers.ts";
import type { Delivery, Order } from "./thread-studio.ts";

/** The other side of thread-studio.ts: one order after the other, each answered by its file or a failure. */
let queue: Promise<void> = Promise.resolve();

parentPort?.on("message", (order: Order) => {
  queue = queue.then(async () => {
    try {
      const bytes = await make(order.job);
      const delivery: Delivery = { number: order.number, bytes };
      parentPort?.postMessage(delivery, [bytes.buffer]);
    } catch (cause) {
      const delivery: Delivery = {
        number: order.number,
        failure: cause instanceof Error ? cause.message : String(cause),
      };
      parentPort?.postMessage(delivery);
    }
  });
});
