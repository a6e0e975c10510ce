import { clientSize } from "./measures/client-size.ts";
import { createThroughput } from "./measures/create-throughput.ts";
import { firstAnswer } from "./measures/first-answer.ts";
import { inProcess } from "./measures/in-process.ts";
import { memory } from "./measures/memory.ts";
import { startUp } from "./measures/start-up.ts";
import type { Measure } from "./model.ts";

export const measures: readonly Measure[] = [
  clientSize,
  createThroughput,
  firstAnswer,
  inProcess,
  memory,
  startUp,
];
