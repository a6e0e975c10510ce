import type { Reached } from "./subject.ts";

export const riffusion = "/replicate/v1/models/riffusion/riffusion/predictions";
export const shared = "/replicate/v1/predictions";
export const animateDiff = "lucataco/animate-diff";
export const animateDiffVersion = "beecf59c4aee8d81bf04f0381033dfa10dc16e845b4ae00d281e2fa377e48a9f";

/** Whatever the mock answers, as far as the tests look into it. */
export interface Body {
  id: string;
  status: string;
  model: string;
  logs: string;
  created_at: string;
  started_at: string;
  completed_at: string;
  deadline: string;
  expires_at: string;
  metrics: { predict_time: number; total_time: number };
  output: { audio: string; spectrogram: string };
  urls: { get: string; cancel: string; stream: string; web: string };
  next: string;
  previous: string;
  results: Body[];
  title: string;
  detail: string;
  invalid_fields: { type: string; field: string; description: string }[];
  openapi_schema: {
    components: { schemas: { Input: { properties: Record<string, { maximum?: number }> } } };
  };
  /** Of the admin routes. */
  now: string;
  calls: { call: string }[];
  routes: { method: string; path: string }[];
  /** Of documents about other things. */
  name: string;
  price: number;
  kind: string;
  made: string;
}

/** What a call rejects with, as the tests look into it. */
export async function rejection(call: Promise<unknown>): Promise<Error & { cause: { code: string } }> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error) return error as Error & { cause: { code: string } };
  }
  throw new Error("The call was expected to reject with an Error.");
}

export const headers = { authorization: "Bearer any-key" };

export const post = (body: unknown, more: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { ...headers, "content-type": "application/json", ...more },
  body: JSON.stringify(body),
});

export const get = (more: Record<string, string> = {}): RequestInit => ({ headers: { ...headers, ...more } });

export async function created(
  reached: Reached,
  body: unknown = { input: { prompt_a: "rain" } },
): Promise<Body> {
  return (await reached.fetch(riffusion, post(body))).json();
}

export async function read(reached: Reached, id: string): Promise<Body> {
  return (await reached.fetch(`${shared}/${id}`, get())).json();
}
