import { isObject } from "../model/document.ts";

/** The page that a schema or operation came from, as its provenance names it. */
export function pageOf(traced: unknown): string | undefined {
  if (!isObject(traced)) return undefined;
  return findPage(traced["x-provenance"]);
}

// Provenance is one record, a list of them, or one record a keyword: the first page named is the source.
function findPage(provenance: unknown): string | undefined {
  if (Array.isArray(provenance)) return provenance.map(findPage).find((page) => page !== undefined);
  if (!isObject(provenance)) return undefined;
  if (typeof provenance.page === "string") return provenance.page;
  return Object.values(provenance)
    .map(findPage)
    .find((page) => page !== undefined);
}
