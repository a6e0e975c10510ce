import type { Job } from "./job.ts";

/** Makes files; where they are made is its own affair. */
export interface Studio {
  make(job: Job): Promise<Uint8Array<ArrayBuffer>>;
}

/** What goes to the thread and what comes back. */
export interface Order {
  number: number;
  job: Job;
}
export interface Delivery {
  number: number;
  bytes?: Uint8Array<ArrayBuffer>;
  failure?: string;
}

/** As much of a worker thread as is used: naming Node's own type here would tie the mock's types to Node. */
interface Thread {
  ref(): void;
  unref(): void;
  postMessage(order: Order): void;
}

interface Waiting {
  order: Order;
  resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  reject: (failure: Error) => void;
}

/**
 * Makes files on a thread of their own, so that encoding never holds up a request. The thread is started by the
 * first job, keeps the process alive only while it works, and is started anew if it dies.
 * Where its file cannot be found (the mock was bundled into one file) the work is done by `otherwise`.
 */
export function threadStudio(given: {
  door: Pick<NodeJS.Process, "getBuiltinModule">;
  otherwise: Studio;
}): Studio {
  const waiting = new Map<number, Waiting>();
  let thread: Thread | undefined;
  let lastNumber = 0;
  let delivered = false;
  let unusable = false;

  const start = (): Thread => {
    const { Worker } = given.door.getBuiltinModule("node:worker_threads");
    // Not written as `new URL("…", import.meta.url)` with a fixed name: bundlers would take the thread, which is
    // for Node alone, into what they make for browsers.
    const here: string = import.meta.url;
    const file = new URL(here.endsWith(".ts") ? "thread.ts" : "thread.js", here);
    const started = new Worker(file, {
      execArgv: [],
      stderr: false,
    });
    started.unref();
    started.on("message", (delivery: Delivery) => {
      delivered = true;
      const job = waiting.get(delivery.number);
      waiting.delete(delivery.number);
      if (waiting.size === 0) started.unref();
      if (delivery.bytes) job?.resolve(delivery.bytes);
      else job?.reject(new Error(delivery.failure ?? "The encoder gave no file."));
    });
    let failure: unknown;
    started.on("error", (cause) => {
      failure = cause;
    });
    // Comes after any error, and alone where the thread was stopped from outside.
    started.on("exit", () => {
      thread = undefined;
      unusable ||= !delivered;
      const jobs = [...waiting.values()];
      waiting.clear();
      const reason = failure instanceof Error ? failure.message : "it was stopped";
      for (const job of jobs) {
        if (unusable) given.otherwise.make(job.order.job).then(job.resolve, job.reject);
        else job.reject(new Error(`The thread that makes media ended before this file was made: ${reason}.`));
      }
    });
    return started;
  };

  return {
    make: (job) => {
      if (unusable) return given.otherwise.make(job);
      return new Promise((resolve, reject) => {
        const order: Order = { number: ++lastNumber, job };
        try {
          thread ??= start();
        } catch {
          // Threads are known here and not allowed.
          unusable = true;
          given.otherwise.make(job).then(resolve, reject);
          return;
        }
        waiting.set(order.number, { order, resolve, reject });
        thread.ref();
        thread.postMessage(order);
      });
    },
  };
}
