import { UnusableSchema } from "../document/unusable-schema.ts";
import type { ChosenFault } from "../faults/choose.ts";
import { ConnectionDropped } from "../faults/connection-dropped.ts";
import type { FaultContext } from "../faults/model.ts";
import type { Journal, JournalLine } from "../journal/journal.ts";
import { randomFrom } from "../random/random.ts";
import { type Answer, problem } from "../request/answer.ts";
import { authenticate } from "../request/authenticate.ts";
import type { Call } from "../request/call.ts";
import type { Route } from "../routes/route.ts";
import { chooseFaults, mayBeBent, unbent } from "./choose-faults.ts";
import { isGatewayCall } from "./gateway-call.ts";
import { Bucket, type Limits } from "./limits.ts";
import { refuseAnswer } from "./refuse-answer.ts";

/** Takes a call through what every route shares: journal, faults, key, limits, then the route's own answer. */
export async function answerCall({ route, call }: { route: Route; call: Call }): Promise<Response> {
  const { world, notes } = call;
  const forGateway = isGatewayCall(route);
  if (forGateway && route.name !== "get") world.clock.called({});
  const entry = forGateway ? world.journal.add(firstLine({ route, call })) : undefined;
  const leave = forGateway ? world.traffic.enter({ reads: isRead(call) }) : undefined;
  let answer: Answer | undefined;
  try {
    answer = await answerOf({ route, call });
    if (notes.explanation !== undefined) explain({ answer, explanation: notes.explanation });
    return call.respond(answer);
  } catch (error) {
    answer = ownMistake({ call, error });
    return call.respond(answer);
  } finally {
    leave?.();
    if (entry !== undefined) finishLine({ entry, call, status: answer?.status ?? null });
    call.engine.metrics.count({ call: route.name, method: call.request.method, status: answer?.status ?? 0 });
    if (notes.faults !== undefined) call.engine.metrics.countFaults(notes.faults);
    if (notes.violations !== undefined) {
      call.engine.metrics.countViolation();
      call.engine.report({ call, violations: notes.violations });
    }
  }
}

/** Letters of an explanation that a header holds: clients take no more than some thousand in all. */
const mostExplained = 1000;

/** The body stays the gateway's; what the mock knows more goes beside it. */
function explain({ answer, explanation }: { answer: Answer; explanation: string }): void {
  const cut = explanation.length > mostExplained ? `${explanation.slice(0, mostExplained)}...` : explanation;
  answer.headers["mock-explanation"] = cut.replaceAll(/[^\x20-\x7e]/g, "?");
}

/** A mistake in the mock is told as one, so that nobody looks for it in their own code. */
function ownMistake({ call, error }: { call: Call; error: unknown }): Answer {
  if (error instanceof ConnectionDropped) throw error;
  if (error instanceof UnusableSchema) {
    call.notes.explanation = error.message;
    const detail = `${error.message} Mend what it says of ${call.request.method} ${call.path}.`;
    return problem({ title: "The document cannot be used", detail, status: 500 });
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  call.notes.explanation = `The mock itself failed: ${reason}`;
  return problem({
    title: "The mock failed",
    detail: `This is a mistake in @predgate/mock, not in the call. Please report it: ${error instanceof Error ? error.message : reason}`,
    status: 500,
  });
}

const firstLine = ({ route, call }: { route: Route; call: Call }): Parameters<Journal["add"]>[0] => ({
  time: call.world.clock.now(),
  method: call.request.method,
  path: call.target,
  call: route.name === "unmatched" ? null : route.name,
});

function finishLine(line: { entry: JournalLine; call: Call; status: number | null }): void {
  const { entry } = line;
  const { notes } = line.call;
  entry.status = line.status;
  if (notes.model !== undefined) entry.model = notes.model;
  if (notes.prediction !== undefined) entry.prediction = notes.prediction;
  if (notes.body !== undefined) line.call.world.journal.keepBody(entry, notes.body);
  if (notes.violations !== undefined) entry.violations = notes.violations;
  if (notes.explanation !== undefined) entry.explanation = notes.explanation;
  if (notes.faults !== undefined) entry.faults = notes.faults;
}

async function answerOf({ route, call }: { route: Route; call: Call }): Promise<Answer> {
  const { world } = call;
  const faults = mayBeBent({ route, call }) ? await chooseFaults({ route, call }) : unbent;
  if ("refusal" in faults) return problem(faults.refusal);
  const { chosen } = faults;
  const bent = chosen.length === 0 ? undefined : await bendBefore({ chosen, call, route });
  if (bent !== undefined) return bent;
  if (route.needsKey) {
    const header = call.request.headers.get("authorization");
    const refusal = authenticate({ header, key: call.engine.key });
    if (refusal !== undefined) return bendAfter({ chosen, call, answer: problem(refusal) });
  }
  const allowance = route.limit === "none" ? undefined : world.buckets[route.limit].take(world.clock.now());
  const given = await route.answer(call);
  const answer = given instanceof Response ? await settle(given) : given;
  if (allowance !== undefined) {
    answer.headers["ratelimit-remaining"] = `${allowance.remaining}`;
    answer.headers["ratelimit-reset"] = `${allowance.reset}`;
  }
  const checked = await refuseAnswer({ route, call, answer });
  return chosen.length === 0 ? checked : bendAfter({ chosen, call, answer: checked });
}

/** A route may give a Response; faults bend answers. Its body is read, but for streams. */
async function settle(given: Response): Promise<Answer> {
  const headers = Object.fromEntries(given.headers);
  const streams = headers["content-type"]?.startsWith("text/event-stream") === true;
  const body = given.body === null || streams ? given.body : new Uint8Array(await given.arrayBuffer());
  return { status: given.status, headers, body };
}

async function bendBefore(bend: {
  chosen: readonly ChosenFault[];
  call: Call;
  route: Route;
}): Promise<Answer | undefined> {
  const { chosen, call, route } = bend;
  const { world, notes } = call;
  notes.faults = chosen.map(({ fault }) => fault);
  const context: FaultContext = {
    random: randomFrom(`${world.seed}/effects/${notes.faults.join()}/${world.journal.count}`),
    sleep: (milliseconds) =>
      paused({
        call,
        wait: new Promise((resolve) => {
          const timer = world.clock.at(world.clock.now() + Math.round(milliseconds), () => leave());
          const unwatch = world.watchers.watchEnd(() => leave());
          const leave = (): void => {
            timer.cancel();
            unwatch();
            resolve();
          };
        }),
      }),
    overLimit: (limits) => overLimit({ call, route, limits }),
  };
  for (const { effects } of chosen) {
    if (effects.pace !== undefined) notes.pace = { ...notes.pace, ...effects.pace };
    if (effects.stream !== undefined) notes.stream = effects.stream;
    if (effects.webhooks !== undefined) notes.webhooks = { ...notes.webhooks, ...effects.webhooks };
  }
  for (const { effects } of chosen) {
    const answer = await effects.before?.(context);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

const isRead = ({ request }: Call): boolean => request.method === "GET" || request.method === "HEAD";

/** Reads are not counted as under way, so they need not say that they wait. */
const paused = ({ call, wait }: { call: Call; wait: Promise<void> }): Promise<void> =>
  isRead(call) ? wait : call.world.traffic.parked(wait);

function overLimit(check: { call: Call; route: Route; limits: Limits }): number | undefined {
  const { call, route, limits } = check;
  if (route.limit === "none") return undefined;
  const rate = limits[route.limit];
  const name = `${route.limit} ${rate.perMinute}/${rate.burst}`;
  const bucket = call.world.enforced.get(name) ?? new Bucket(rate);
  call.world.enforced.set(name, bucket);
  const allowance = bucket.take(call.world.clock.now());
  return allowance.allowed ? undefined : allowance.reset;
}

async function bendAfter(bend: {
  chosen: readonly ChosenFault[];
  call: Call;
  answer: Answer;
}): Promise<Answer> {
  let { answer } = bend;
  for (const { effects } of bend.chosen)
    if (effects.after !== undefined) answer = await effects.after(answer, bend.call.breakOff);
  return answer;
}
