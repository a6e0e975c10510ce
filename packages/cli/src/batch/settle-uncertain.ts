import type { Connection } from "../connect/connection.ts";
import type { Kit } from "../define/kit.ts";
import { explain } from "../errors/explain.ts";
import type { Journal, JournalRow } from "./journal.ts";
import { pause } from "./rate-gate.ts";
import type { ListedPrediction, UncertainRow } from "./settle.ts";
import { clockSlack, settle } from "./settle.ts";

/** The gateway's clock can be compared with this machine's when they never were further apart than this. */
const comparableClocks = 60_000;
/** Longest time between beginning a create and its taking effect: the client's own limit, and some more. */
const longestCreate = 120_000;

/**
 * Looks for the predictions of uncertain rows in the gateway's list. What is there is taken, what is certainly not
 * goes back to be created, the rest stays. Gives the reason where the list could not be read.
 */
export async function settleUncertain(given: {
  readonly journal: Journal;
  readonly connection: Connection;
  readonly kit: Kit;
  readonly signal: AbortSignal;
  readonly settleDelay: number;
}): Promise<string | undefined> {
  const { journal, kit, signal } = given;
  const uncertain = journal.rows("uncertain");
  if (uncertain.length === 0) return undefined;
  await pauseUntilOld(uncertain, given);
  const rows = withBounds(uncertain, journal.rows());
  let listed: readonly ListedPrediction[];
  try {
    listed = await readList(rows, given);
  } catch (error) {
    signal.throwIfAborted();
    return kit.say(explain(error).sentence);
  }
  const { found, absent, unsure } = settle({ uncertain: rows, listed, claimed: journal.claimedIds() });
  for (const [number, prediction] of found) {
    journal.created(number, { id: prediction.id, createdAt: prediction.created_at, now: undefined });
  }
  for (const number of absent) journal.setState(number, "pending");
  if (unsure.length === 0) return undefined;
  return kit.say({
    en: "the gateway's list no longer shows the inputs of predictions that might be theirs",
    zh: "网关列表已不再显示可能对应的预测的输入",
  });
}

/** A create that was cut off may take effect a little later: absence counts only after a while. */
async function pauseUntilOld(
  rows: readonly JournalRow[],
  given: { readonly settleDelay: number; readonly kit: Kit; readonly signal: AbortSignal },
): Promise<void> {
  const youngest = Math.max(...rows.map((row) => row.attemptedAt));
  const wait = youngest + given.settleDelay - given.kit.context.now();
  if (wait > 0) await pause(Math.min(wait, given.settleDelay), given.signal);
}

/**
 * The times between which a row's prediction was made, by the gateway's clock. Where nothing is known of that clock
 * (its list could not be read when the batch began), this machine's stands in, marked as the guess that it is.
 */
function withBounds(uncertain: readonly JournalRow[], all: readonly JournalRow[]): readonly UncertainRow[] {
  const offsets = all.flatMap(({ createdAt, answeredAt }) =>
    createdAt === undefined || answeredAt === undefined ? [] : [Date.parse(createdAt) - answeredAt],
  );
  const comparable = offsets.length > 0 && offsets.every((offset) => Math.abs(offset) < comparableClocks);
  return uncertain.map((row) => ({
    ...row,
    ...(row.floor === undefined
      ? { floor: new Date(row.attemptedAt - comparableClocks).toISOString(), floorIsGuess: true }
      : {}),
    ceiling: comparable ? row.attemptedAt + longestCreate + comparableClocks : undefined,
  }));
}

/** Newest first, back to the oldest time in question. */
async function readList(
  rows: readonly UncertainRow[],
  given: { readonly connection: Connection; readonly signal: AbortSignal },
): Promise<readonly ListedPrediction[]> {
  const client = await given.connection.client();
  const floors = rows.map((row) =>
    row.floor === undefined || row.floorIsGuess === true ? Number.NaN : Date.parse(row.floor),
  );
  const oldest = floors.some(Number.isNaN) ? undefined : Math.min(...floors) - clockSlack;
  const listed = new Map<string, ListedPrediction>();
  const all = client.predictions.list({
    signal: given.signal,
    ...(oldest === undefined ? {} : { createdAfter: new Date(oldest) }),
  });
  for await (const prediction of all) {
    if (oldest !== undefined && Date.parse(prediction.created_at) < oldest) break;
    listed.set(prediction.id, prediction);
  }
  return [...listed.values()];
}
