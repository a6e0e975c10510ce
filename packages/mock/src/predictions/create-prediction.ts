import type { ModelEntry } from "../document/model.ts";
import { countsSteps } from "../document/read-models.ts";
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
  const { sequence, warmUntil } = await world.store.startPrediction(model.name);
  const random = randomFrom(`${world.seed}/prediction/${sequence}`);
  const id = identifier(random);
  const course = planCourse({
    random,
    createdAt,
    warm: warmUntil !== undefined && warmUntil >= createdAt,
    computeSeconds: engine.computeSeconds(model.name) * effort({ model, input }),
    pace: make.pace,
  });
  const record: PredictionRecord = {
    id,
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
  await world.store.putPrediction(record, course.endsAt === null ? undefined : course.endsAt + staysWarm);
  return record;
}

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value > 0;

/** What the input (or else its default) says under a name that speaks of steps; else 25. */
function stepsOf({ model, input }: { model: ModelEntry; input: Record<string, unknown> }): number {
  for (const name of model.stepInputs) {
    const value = input[name] ?? model.defaults[name];
    if (isCount(value)) return value;
  }
  for (const name in input) if (countsSteps(name) && isCount(input[name])) return input[name];
  return 25;
}

/** How much more (or less) there is to compute than at the default number of steps. */
function effort({ model, input }: { model: ModelEntry; input: Record<string, unknown> }): number {
  for (const name of model.stepInputs) {
    const usual = model.defaults[name];
    const asked = input[name];
    if (isCount(usual) && isCount(asked)) return Math.min(10, Math.max(0.1, asked / usual));
  }
  return 1;
}
