import type { ModelEntry } from "../document/model.ts";
import { hashWords, randomFrom } from "../random/random.ts";
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
  const warmUntil = await world.store.readNumber(`warm/${model.name}`);
  const course = planCourse({
    random: randomFrom(`${world.seed}/course/${sequence}`),
    createdAt,
    warm: warmUntil !== undefined && warmUntil >= createdAt,
    computeSeconds: engine.computeSeconds(model.name) * effort({ model, input }),
    pace: make.pace,
  });
  if (course.endsAt !== null) await world.store.writeNumber(`warm/${model.name}`, course.endsAt + staysWarm);
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
    seed: seedOf({ seed: world.seed, model: model.name, input }),
    webhook: make.webhook,
  };
  await world.store.putPrediction(record);
  return record;
}

/** The seed asked for; else one drawn from the mock's seed and the input, so equal input gives equal media. */
function seedOf(from: { seed: string; model: string; input: Record<string, unknown> }): number {
  const asked = from.input.seed;
  if (typeof asked === "number" && Number.isInteger(asked) && asked > 0 && asked < 2 ** 31) return asked;
  const sorted = Object.keys(from.input)
    .sort()
    .map((key) => `${key}=${JSON.stringify(from.input[key])}`);
  return hashWords(`${from.seed}/${from.model}/${sorted.join("&")}`)[0] & 0x7fffffff || 1;
}

const speaksOfSteps = (name: string): boolean => /(^|_)steps$/.test(name);

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value > 0;

/** What the input (or else its default) says under a name that speaks of steps; else 25. */
function stepsOf({ model, input }: { model: ModelEntry; input: Record<string, unknown> }): number {
  const given = Object.entries({ ...model.defaults, ...input });
  return (
    given
      .filter(([name]) => speaksOfSteps(name))
      .map(([, value]) => value)
      .find(isCount) ?? 25
  );
}

/** How much more (or less) there is to compute than at the default number of steps. */
function effort({ model, input }: { model: ModelEntry; input: Record<string, unknown> }): number {
  for (const [name, usual] of Object.entries(model.defaults)) {
    const asked = input[name];
    if (speaksOfSteps(name) && isCount(usual) && isCount(asked))
      return Math.min(10, Math.max(0.1, asked / usual));
  }
  return 1;
}
