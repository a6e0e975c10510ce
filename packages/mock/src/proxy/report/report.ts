import { type CountedDrift, driftKinds } from "../drift/drift.ts";

/** What a run of the proxy found, as `--json` prints it. */
export interface Report {
  /** The gateway, or the record that was read. */
  readonly source: string;
  readonly calls: number;
  readonly summary: { readonly breaks: number; readonly adds: number };
  /** A page of each operation that drifted, in the format that `pnpm spec:import` reads. */
  readonly pages: readonly { readonly name: string; readonly text: string }[];
  readonly drift: readonly (CountedDrift & { readonly weight: "breaks" | "adds"; readonly mend: string })[];
}

/** What breaks clients comes first, then what was seen most. */
export function reportOf({
  source,
  calls,
  drift,
  pages = [],
}: {
  source: string;
  calls: number;
  drift: readonly CountedDrift[];
  pages?: Report["pages"];
}): Report {
  const weighed = drift
    .map((entry) => ({ ...entry, weight: driftKinds[entry.kind].weight, mend: driftKinds[entry.kind].mend }))
    .toSorted(
      (first, second) =>
        second.weight.localeCompare(first.weight) ||
        first.operation.localeCompare(second.operation) ||
        second.count - first.count ||
        first.field.localeCompare(second.field),
    );
  const breaks = weighed.filter(({ weight }) => weight === "breaks").length;
  return { source, calls, summary: { breaks, adds: weighed.length - breaks }, drift: weighed, pages };
}
