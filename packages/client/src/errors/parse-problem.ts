import { parseRecord } from "../fetch/parse-record.ts";
import type { Problem } from "./problem.ts";

/**
 * Reads an error body. Beside problem documents, gateways send `{error: {message}}`, `{error: "…"}`, `{message}` and
 * details that are no strings; all end up in `detail`, and what is no JSON object gives nothing.
 */
export function parseProblem(text: string): Problem | undefined {
  const body = parseRecord(text);
  if (!body) return undefined;
  const { title, detail, ...rest } = body;
  const words = [detail, parseRecord(body.error)?.message, body.error, body.message].find((word) => word);
  return {
    ...rest,
    ...(typeof title === "string" && { title }),
    ...(words !== undefined && { detail: typeof words === "string" ? words : JSON.stringify(words) }),
  };
}
