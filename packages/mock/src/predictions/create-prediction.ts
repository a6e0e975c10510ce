import type { ModelEntry } from "../document/model.ts";
import { randomFrom } from "../random/random.ts";
import type { Call } from "../request/call.ts";
import type { PredictionRecord } from "../state/model.ts";
import { type Pace, planCourse, staysWarm } from "./course.ts";
import { identifier } from "./identifier.ts";

/** Makes a prediction and remembers it. */
export async function createPrediction(make: {
  call: Call;
  model: ModelEntry;
  prefix: string;
  input: Record<string, unknown>;
  pace: Pace;
  cancelAfter: number | undefined;
  webhook: PredictionRecord["webhook"];
}): Promise<PredictionRecord> {
  const { call, model, input } = make;
  const { world, engine } = call;
  const createdAt = world.clock.now();
  const sequence = await world.store.count("predictions");
  // Kept under the model's name alone, which no counter has.
  const warmUntil = await world.store.readNumber(model.name);
  const course = planCourse({
    random: randomFrom(`${world.seed}/course/${sequence}`),
    createdAt,
    warm: warmUntil !== undefined && warmUntil >= createdAt,
    computeSeconds: engine.computeSeconds(model.name) * effort({ model, input }),
    pace: make.pace,
  });
  if (course.endsAt !== null) await world.store.writeNumber(model.name, course.endsAt + staysWarm);
  const record: PredictionRecord = {
    id: identifier({ seed: world.seed, kind: "prediction", count: sequence }),
    sequence,
    model: model.name,
    version: model.version,
    input,
    origin: call.origin,
    prefix: make.prefix,
    createdAt,
    course,
    deadlineAt: make.cancelAfter === undefined ? null : createdAt + make.cancelAfter,
    canceledAt: null,
    steps: stepsOf({ model, input }),
    drawnFrom: world.seed,
    webhook: make.webhook,
  };
  await world.store.putPrediction(record);
  return record;
}

const speaksOfSteps = (name: string): boolean => name === "steps" || name.endsWith("_steps");

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value > 0;

/** What the input (or else its default) says under a name that speaks of steps; else 25. */
function stepsOf({ model, input }: { model: ModelEntry; input: Record<string, unknown> }): number {
  for (const names of [model.defaults, input])
    for (const name in names) {
      if (!speaksOfSteps(name)) continue;
      const value = Object.hasOwn(input, name) ? input[name] : model.defaults[name];
      if (isCount(value)) return value;
    }
  return 25;
}

/** How much more (or less) there is to compute than at the default number of steps. */
function effort({ model, input }: { model: ModelEntry; input: Record<string, unknown> }): number {
  for (const name in model.defaults) {
    if (!speaksOfSteps(name)) continue;
    const usual = model.defaults[name];
    const asked = input[name];
    if (isCount(usual) && isCount(asked)) return Math.min(10, Math.max(0.1, asked / usual));
  }
  return 1;
}
