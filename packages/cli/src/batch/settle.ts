import { readModelReference } from "../models/model-reference.ts";
import { canonicalJson } from "./canonical-json.ts";

/** A row of which nobody knows whether its create was accepted. */
export interface UncertainRow {
  readonly number: number;
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Gateway's clock: its prediction, if there is one, is not older. */
  readonly floor: string | undefined;
  /** The floor is this machine's guess: an older prediction with the same input might be the row's all the same. */
  readonly floorIsGuess?: boolean;
  /** Gateway's clock, in milliseconds: nor is it younger. Undefined where the clocks cannot be compared. */
  readonly ceiling: number | undefined;
}

/** A prediction as the gateway's list has it. */
export interface ListedPrediction {
  readonly id: string;
  readonly model?: unknown;
  readonly version?: unknown;
  readonly input?: unknown;
  readonly data_removed?: unknown;
  readonly created_at: string;
}

export interface Settlement {
  /** Row number → the prediction that is its. */
  readonly found: ReadonlyMap<number, ListedPrediction>;
  /** Rows whose create was certainly not accepted. */
  readonly absent: readonly number[];
  /** Rows that stay uncertain: a prediction that might be theirs no longer shows its input. */
  readonly unsure: readonly number[];
}

/** Machines of one gateway may disagree by this much. */
export const clockSlack = 2000;

/**
 * Matches uncertain rows with listed predictions that no row has, one to one, by model, input and time. Equal inputs
 * are dealt out oldest first. The list must reach back to the oldest floor; otherwise absence proves nothing.
 */
export function settle(given: {
  readonly uncertain: readonly UncertainRow[];
  readonly listed: readonly ListedPrediction[];
  readonly claimed: ReadonlySet<string>;
}): Settlement {
  const free = given.listed
    .filter((prediction) => !given.claimed.has(prediction.id))
    .sort((left, right) => timeOf(left) - timeOf(right));
  const taken = new Set<string>();
  const found = new Map<number, ListedPrediction>();
  const rows = [...given.uncertain].sort(
    (left, right) => floorOf(left) - floorOf(right) || left.number - right.number,
  );
  // Exact inputs first: a gateway that adds its defaults to what it was given must not take another row's prediction.
  for (const fits of [isExactly, includes]) {
    for (const row of rows) {
      if (found.has(row.number)) continue;
      const match = free.find(
        (prediction) =>
          !taken.has(prediction.id) &&
          isInTime(row, prediction) &&
          isOfModel(row, prediction) &&
          fits(row.input, prediction.input),
      );
      if (match === undefined) continue;
      taken.add(match.id);
      found.set(row.number, match);
    }
  }
  const rest = rows.filter((row) => !found.has(row.number));
  const left = free.filter((prediction) => !taken.has(prediction.id));
  const mightBe = (row: UncertainRow, prediction: ListedPrediction): boolean => {
    if (!isOfModel(row, prediction)) return false;
    if (showsNoInput(prediction)) return row.floorIsGuess === true || isInTime(row, prediction);
    return row.floorIsGuess === true && includes(row.input, prediction.input);
  };
  const unsure = rest.filter((row) => left.some((prediction) => mightBe(row, prediction)));
  const unsureNumbers = unsure.map((row) => row.number);
  const absent = rest.map((row) => row.number).filter((number) => !unsureNumbers.includes(number));
  return { found, absent, unsure: unsureNumbers };
}

function timeOf(prediction: ListedPrediction): number {
  return Date.parse(prediction.created_at);
}

function floorOf(row: UncertainRow): number {
  return row.floor === undefined ? Number.NEGATIVE_INFINITY : Date.parse(row.floor);
}

function isInTime(row: UncertainRow, prediction: ListedPrediction): boolean {
  const time = timeOf(prediction);
  return time >= floorOf(row) - clockSlack && time <= (row.ceiling ?? Number.POSITIVE_INFINITY);
}

function isOfModel(row: UncertainRow, prediction: ListedPrediction): boolean {
  const wanted = readModelReference(row.model);
  if (wanted === undefined) return true;
  const { model, version } = prediction;
  if (wanted.name !== undefined && typeof model === "string" && model !== "" && model !== wanted.name)
    return false;
  const comparable = typeof version === "string" && /^[0-9a-f]{64}$/i.test(version);
  return wanted.version === undefined || !comparable || version === wanted.version;
}

function showsNoInput(prediction: ListedPrediction): boolean {
  return (
    prediction.data_removed === true || typeof prediction.input !== "object" || prediction.input === null
  );
}

function isExactly(sent: object, listed: unknown): boolean {
  return typeof listed === "object" && listed !== null && canonicalJson(sent) === canonicalJson(listed);
}

/** Whatever was sent is there; what else is there are the gateway's defaults. */
function includes(sent: object, listed: unknown): boolean {
  if (typeof listed !== "object" || listed === null) return false;
  const shown = listed as Readonly<Record<string, unknown>>;
  return Object.entries(sent).every(
    ([key, value]) => Object.hasOwn(shown, key) && canonicalJson(shown[key]) === canonicalJson(value),
  );
}
