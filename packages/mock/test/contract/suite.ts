import { afterEach, describe } from "vitest";
import { lifeCycle } from "./life-cycle.ts";
import { refusals } from "./refusals.ts";
import { resources } from "./resources.ts";
import { streams } from "./streams.ts";
import type { Open, Reached, Subject } from "./subject.ts";
import { trouble } from "./trouble.ts";

const chapters = [lifeCycle, refusals, resources, streams, trouble];

/** What every way to reach the mock must keep. */
export function contract(subject: Subject): void {
  describe(`over ${subject.name}`, () => {
    const opened: Reached[] = [];
    const open: Open = async (options = {}) => {
      const reached = await subject.open({ clock: "manual", ...options });
      opened.push(reached);
      return reached;
    };
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((reached) => reached.close()));
    });
    for (const chapter of chapters) chapter(open);
  });
}
