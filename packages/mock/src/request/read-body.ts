import { bodyTooLarge, type Problem, unreadableBody } from "../problems/problem.ts";
import type { CallRequest } from "./call-request.ts";

/** Largest body taken, in bytes: the documented limit of an upload. */
export const largestBody = 100 * 1024 * 1024;

export type ReadBody = { value: unknown; text: string } | { problem: Problem };

/** A call's JSON body, or the problem with it. An empty body is `undefined`. */
export async function readJson(request: CallRequest): Promise<ReadBody> {
  if (Number(request.headers.get("content-length") ?? 0) > largestBody)
    return { problem: bodyTooLarge(largestBody) };
  const text = await request.text();
  if (text.length > largestBody) return { problem: bodyTooLarge(largestBody) };
  if (text === "") return { value: undefined, text };
  try {
    return { value: JSON.parse(text) as unknown, text };
  } catch (error) {
    return { problem: unreadableBody(error instanceof Error ? error.message : String(error)) };
  }
}
