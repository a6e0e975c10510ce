import type { Snapshot } from "../../engine/snapshot.ts";
import { type FaultsOption, profilesOf } from "../../faults/named.ts";
import { faultProfiles } from "../../faults/profiles.ts";
import type { JournalFilter } from "../../journal/filter.ts";
import type { Problem } from "../../problems/problem.ts";
import { type Answer, json, problem } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";
import { isRecord, refuseUnknownKeys } from "../../settings/setting.ts";
import type { Route } from "../route.ts";

const faultsBody =
  '{"faults": "flaky"}, {"faults": ["slow", {"fault": "latency", "milliseconds": 500, "when": {"call": "get"}}]}, {"faults": []}, or such a list alone';

interface Row {
  readonly method: "get" | "post" | "put" | "delete";
  readonly path: string;
  /** One sentence for the list that `GET /_mock` gives. */
  readonly does: string;
  readonly answer: (call: Call) => Answer | Promise<Answer>;
}

/** What people and tests may ask of a mock. Every row is about the session that the call names. */
const rows: readonly Row[] = [
  { method: "get", path: "/_mock", does: "This list.", answer: () => json({ routes: listed() }) },
  { method: "get", path: "/_mock/clock", does: "The time.", answer: (call) => json(clockBody(call)) },
  {
    method: "post",
    path: "/_mock/clock",
    does: 'Moves time on: {"advance": "30s"} or {"runUntilIdle": true}.',
    answer: moveClock,
  },
  {
    method: "get",
    path: "/_mock/journal",
    does: "The last calls; ?unmatched for those that matched nothing, each with an explanation; ?call=create&status=201 (or method, path, model) for some.",
    answer: ({ world, query }) =>
      query.has("unmatched")
        ? json({ calls: world.journal.unmatched() })
        : tried(async () => json({ calls: world.journal.calls(filterOf(query)) })),
  },
  {
    method: "delete",
    path: "/_mock/journal",
    does: "Empties the journal.",
    answer: ({ world }) => {
      world.journal.clear();
      return done;
    },
  },
  {
    method: "get",
    path: "/_mock/faults",
    does: "The fault profiles in force, and all there are.",
    answer: ({ world }) =>
      json({
        active: world.faults.profiles,
        profiles: faultProfiles.map(({ name, summary }) => ({ name, summary })),
      }),
  },
  {
    method: "put",
    path: "/_mock/faults",
    does: `Puts faults in force: ${faultsBody}.`,
    answer: setFaults,
  },
  {
    method: "get",
    path: "/_mock/webhooks",
    does: "The delivery log and the signing secret.",
    answer: ({ world }) => json({ secret: world.courier.secret, deliveries: world.courier.deliveries }),
  },
  {
    method: "post",
    path: "/_mock/webhooks/:id/resend",
    does: "Sends a delivery once more.",
    answer: async ({ world, parameters }) =>
      (await world.courier.resend(parameters.id ?? ""))
        ? json(world.courier.deliveries.find((delivery) => delivery.id === parameters.id))
        : problem({
            detail: `The delivery log has nothing to resend under ${JSON.stringify(parameters.id)}.`,
            status: 404,
          }),
  },
  {
    method: "get",
    path: "/_mock/snapshot",
    does: "Everything the session remembers.",
    answer: async ({ engine, world }) => json(await engine.snapshot(world)),
  },
  {
    method: "put",
    path: "/_mock/snapshot",
    does: "Brings a snapshot back.",
    answer: async (call) => {
      const read = await call.body();
      if ("problem" in read) return problem(read.problem);
      return tried(async () => {
        await call.engine.restore({ world: call.world, snapshot: read.value as Snapshot });
        return done;
      });
    },
  },
  {
    method: "post",
    path: "/_mock/reset",
    does: "Forgets everything the session remembers.",
    answer: async ({ engine, world }) => {
      await engine.reset(world);
      return done;
    },
  },
  {
    method: "get",
    path: "/_mock/sessions",
    does: "The names of the sessions.",
    answer: ({ engine }) => json({ sessions: engine.sessions() }),
  },
  {
    method: "get",
    path: "/_mock/openapi.json",
    does: "The document in force.",
    answer: ({ engine }) => json(engine.api.document),
  },
];

const filterOf = (query: URLSearchParams): JournalFilter => {
  const { status, ...texts } = Object.fromEntries(query);
  return status === undefined ? texts : { ...texts, status: Number(status) };
};

const done: Answer = { status: 204, headers: {}, body: null };

const listed = () => rows.map(({ method, path, does }) => ({ method: method.toUpperCase(), path, does }));

export const adminRoutes: readonly Route[] = rows.map(({ method, path, answer }) => ({
  method,
  path,
  answer,
  name: "admin",
  needsKey: false,
  limit: "none",
}));

const clockBody = ({ world }: Call) => ({ now: new Date(world.clock.now()).toISOString() });

const badRequest = (detail: string): Problem => ({ title: "Bad request", detail, status: 400 });

async function tried(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    return problem(badRequest(error instanceof Error ? error.message : String(error)));
  }
}

async function moveClock(call: Call): Promise<Answer> {
  const read = await call.body();
  if ("problem" in read) return problem(read.problem);
  const order = read.value as { advance?: unknown; runUntilIdle?: unknown } | undefined;
  return tried(async () => {
    if (order?.runUntilIdle === true) await call.engine.runUntilIdle(call.world);
    else if (typeof order?.advance === "string" || typeof order?.advance === "number")
      await call.engine.advance({ world: call.world, duration: order.advance });
    else return problem(badRequest('Expected {"advance": "30s"} or {"runUntilIdle": true}.'));
    return json(clockBody(call));
  });
}

async function setFaults(call: Call): Promise<Answer> {
  const read = await call.body();
  if ("problem" in read) return problem(read.problem);
  const sent = read.value;
  return tried(async () => {
    if (isRecord(sent)) refuseUnknownKeys({ given: sent, known: ["faults"], what: "the body" });
    const wanted = isRecord(sent) ? sent.faults : sent;
    if (typeof wanted !== "string" && !Array.isArray(wanted))
      return problem(badRequest(`Expected ${faultsBody}.`));
    call.world.faults.set(profilesOf(wanted as FaultsOption));
    return json({ active: call.world.faults.profiles });
  });
}
