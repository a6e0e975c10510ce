import { expect } from "vitest";

/** A server-sent event as a client reads it. */
export interface ReadEvent {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** Reads a stream to its end. */
export async function events(answer: Response): Promise<ReadEvent[]> {
  expect(answer.headers.get("content-type")).toMatch(/^text\/event-stream/);
  const field = (block: string, name: string): string =>
    block
      .split("\n")
      .filter((line) => line.startsWith(`${name}: `))
      .map((line) => line.slice(name.length + 2))
      .join("\n");
  return (await answer.text())
    .split("\n\n")
    .filter((block) => block.includes("event: "))
    .map((block) => ({ id: field(block, "id"), event: field(block, "event"), data: field(block, "data") }));
}
