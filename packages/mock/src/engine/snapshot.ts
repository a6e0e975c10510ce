import type { FaultsDump } from "../faults/choose.ts";
import { profilesOf } from "../faults/named.ts";
import type { FileRecord, PredictionRecord } from "../state/model.ts";
import type { BucketLevel } from "./limits.ts";
import type { World } from "./world.ts";

/** Everything a session remembers, as JSON. */
export interface Snapshot {
  readonly format: "predgate-mock-snapshot-1";
  /** ISO time of the session's clock. */
  readonly time: string;
  /** How many calls the session had seen. */
  readonly calls?: number;
  /** Faults in force and what they have seen. */
  readonly faults?: FaultsDump;
  /** How full the announced rate limits were. */
  readonly limits?: { readonly creates: BucketLevel; readonly others: BucketLevel };
  readonly numbers: Readonly<Record<string, number>>;
  readonly predictions: readonly PredictionRecord[];
  readonly files: readonly (Omit<FileRecord, "bytes"> & { readonly base64: string })[];
}

export async function takeSnapshot(world: World): Promise<Snapshot> {
  const { numbers, predictions, files } = await world.store.dump();
  return structuredClone({
    format: "predgate-mock-snapshot-1",
    time: new Date(world.clock.now()).toISOString(),
    calls: world.journal.count,
    faults: world.faults.dump(),
    limits: { creates: world.buckets.creates.level, others: world.buckets.others.level },
    numbers,
    predictions,
    files: files.map(({ bytes, ...file }) => ({ ...file, base64: toBase64(bytes) })),
  });
}

/** Fills a fresh session from a snapshot. Rejects with TypeError when it is none. */
export async function loadSnapshot({ world, snapshot }: { world: World; snapshot: Snapshot }): Promise<void> {
  const time = Date.parse(snapshot?.time);
  if (snapshot?.format !== "predgate-mock-snapshot-1" || Number.isNaN(time))
    throw new TypeError(
      "Expected what mock.snapshot() or GET /_mock/snapshot gave (format predgate-mock-snapshot-1).",
    );
  const { numbers, predictions, files, calls, faults, limits } = structuredClone(snapshot);
  await world.store.load({
    numbers,
    predictions,
    files: files.map(({ base64, ...file }) => ({ ...file, bytes: fromBase64(base64) })),
  });
  if (calls !== undefined) world.journal.countFrom(calls);
  if (faults !== undefined) world.faults.load({ ...faults, profiles: profilesOf(faults.profiles) });
  if (limits !== undefined) {
    world.buckets.creates.level = limits.creates;
    world.buckets.others.level = limits.others;
  }
  world.clock.set(time);
  for (const record of predictions) world.courier.follow(record, { from: time + 1 });
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
