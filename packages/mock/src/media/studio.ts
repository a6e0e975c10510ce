import { nodeDoor } from "./encode/node-door.ts";
import type { Job } from "./job.ts";
import { type Studio, threadStudio } from "./thread-studio.ts";

/** Makes files on the calling thread; the makers and their libraries are loaded on first use. */
export const inlineStudio: Studio = {
  make: async (job: Job) => {
    const { make } = await import("./makers.ts");
    return make(job);
  },
};

let shared: Studio | undefined;

/** The one studio of this process: a thread of its own where threads are to be had, else the calling thread. */
export function sharedStudio(): Studio {
  const door = nodeDoor();
  shared ??= door ? threadStudio({ door, otherwise: inlineStudio }) : inlineStudio;
  return shared;
}
