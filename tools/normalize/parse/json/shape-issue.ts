import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import type { z } from "zod";
import { parseJson } from "./parse-json.ts";

/** The first thing that zod found wrong: where in the value, and what was expected there. */
export function describeIssue(error: z.ZodError): { path: readonly (string | number)[]; expected: string } {
  const [issue] = error.issues;
  const path = (issue?.path ?? []).map((segment) =>
    typeof segment === "number" ? segment : String(segment),
  );
  return { path, expected: expectation(issue) };
}

/** Positions are only looked up when something is wrong: keeping them for every value would cost more than reading. */
export function offsetOf(json: string, path: readonly (string | number)[]): number {
  const positions = new Map<string, number>();
  parseJson(json, positions);
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = positions.get(toPointer(path.slice(0, length)));
    if (offset !== undefined) return offset;
  }
  return 0;
}

function expectation(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return "another shape was expected";
  if (issue.code === "invalid_union") {
    const first = issue.errors.map((branch) => branch[0]).find((inner) => inner !== undefined);
    return first === undefined ? "another type of value was expected" : expectation(first);
  }
  const said = issue.message.replace(/^Invalid input: /u, "");
  return said.charAt(0).toLowerCase() + said.slice(1);
}
