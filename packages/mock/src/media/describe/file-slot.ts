import { type Job, keyOf } from "../job.ts";
import type { FileSlot } from "../model.ts";
import type { Studio } from "../thread-studio.ts";

/** A file that a studio makes when it is first fetched. */
export function fileSlot(given: { name: string; contentType: string; job: Job; studio: Studio }): FileSlot {
  const { job, studio } = given;
  return {
    name: given.name,
    contentType: given.contentType,
    key: keyOf(job),
    render: () => studio.make(job),
  };
}
