import type { OpenApiDocument } from "../document/model.ts";
import { readApi } from "../document/read-api.ts";
import { validatorsOf } from "../request/validators.ts";
import type { CountedDrift, Drift } from "./drift/drift.ts";
import { driftLog } from "./drift/drift-log.ts";
import { inspect } from "./drift/inspect.ts";
import type { Exchange } from "./model.ts";

/** Compares recorded calls with a document, without any gateway. */
export async function checkRecord(given: {
  exchanges: readonly Exchange[];
  document: OpenApiDocument;
  onExchange?: (seen: { exchange: Exchange; drift: readonly Drift[] }) => void;
}): Promise<readonly CountedDrift[]> {
  const api = readApi(given.document);
  const validators = validatorsOf(given.document);
  const log = driftLog();
  for (const exchange of given.exchanges) {
    const drift = await inspect({ exchange, api, validators });
    log.add({ drift, at: exchange.at });
    given.onExchange?.({ exchange, drift });
  }
  return log.entries;
}
