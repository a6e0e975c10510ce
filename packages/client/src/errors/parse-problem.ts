import { parseRecord } from "../fetch/parse-record.ts";
import type { Problem } from "./problem.ts";

/**
 * Reads an error body. Beside problem documents, gateways send `{error: {message}}`, `{error: "…"}`, `{message}` and
 * details that are no strings; all end up in `detail`, and what is no JSON object gives nothing.
 */
export function parseProblem(text: string): Problem | undefined {
  const body = parseRecord(text);
  if (!body) return undefined;
  const { title, ...rest } = body;
  const words = body.detail || parseRecord(body.error)?.message || body.error || body.message;
  return {
    ...rest,
    ...(typeof title === "string" && { title }),
    detail: words && typeof words !== "string" ? JSON.stringify(words) : ((words || undefined) as string),
  };
}
