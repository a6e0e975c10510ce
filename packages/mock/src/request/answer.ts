import type { Problem } from "../problems/problem.ts";

/** An answer before it becomes a Response: cheap to make, and open to faults that bend it. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null;
  /** What the body was written from, which saves a check from parsing it again. */
  value?: unknown;
}

export const json = (
  body: unknown,
  more?: { status?: number; headers?: Record<string, string> },
): Answer => ({
  status: more?.status ?? 200,
  headers:
    more?.headers === undefined
      ? { "content-type": "application/json" }
      : { "content-type": "application/json", ...more.headers },
  body: JSON.stringify(body),
  value: body,
});

export const problem = (body: Problem, more?: { headers?: Record<string, string> }): Answer => ({
  status: body.status,
  headers: { "content-type": "application/problem+json", ...more?.headers },
  body: JSON.stringify(body),
});

export const text = (body: string, more?: { status?: number; contentType?: string }): Answer => ({
  status: more?.status ?? 200,
  headers: { "content-type": more?.contentType ?? "text/plain; charset=utf-8" },
  body,
});

export const toResponse = (answer: Answer): Response =>
  new Response(answer.body, { status: answer.status, headers: answer.headers });
