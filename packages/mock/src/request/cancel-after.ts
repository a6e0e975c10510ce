import { parseDuration } from "../clock/duration.ts";
import type { Problem } from "../problems/problem.ts";

const least = 5000;

/** Milliseconds in a `Cancel-After` header (`30`, `30s`, `5m`, `1h30m45s`), or the problem with it. */
export function cancelAfter(header: string | null): { milliseconds?: number } | { problem: Problem } {
  if (header === null) return {};
  const milliseconds = parseDuration(header);
  if (milliseconds !== undefined && milliseconds >= least) return { milliseconds };
  return {
    problem: {
      title: "Invalid Cancel-After header",
      detail: `Cancel-After takes a duration of at least 5 seconds such as 30, 30s, 5m or 1h30m45s, got ${JSON.stringify(header)}.`,
      status: 422,
    },
  };
}
