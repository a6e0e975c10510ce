import type { Reached } from "./subject.ts";

export const riffusion = "/replicate/v1/models/riffusion/riffusion/predictions";
export const shared = "/replicate/v1/predictions";
export const animateDiff = "lucataco/animate-diff";
export const animateDiffVersion = "beecf59c4aee8d81bf04f0381033dfa10dc16e845b4ae00d281e2fa377e48a9f";

// biome-ignore lint/suspicious/noExplicitAny: bodies are looked into freely, as a caller without types would
export type Body = any;

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
