import { expect, test } from "vitest";
import { created, post, shared } from "./calls.ts";
import { events } from "./events.ts";
import type { Open } from "./subject.ts";

/** Server-sent events. */
export function streams(open: Open): void {
  test("a stream tells logs, output and the end, and goes on where it was left", async () => {
    const reached = await open();
    const { id } = await created(reached);
    await reached.mock.clock.runUntilIdle();
    const all = await events(
      await reached.fetch(`/stream/${id}`, { headers: { accept: "text/event-stream" } }),
    );
    expect(all.filter(({ event }) => event === "output").map(({ data }) => data)).toEqual([
      `${reached.origin}/delivery/${id}/gen_sound.wav`,
      `${reached.origin}/delivery/${id}/spectrogram.jpg`,
    ]);
    expect(all.at(-1)).toMatchObject({ event: "done", data: "{}" });
    const at = 4;
    const rest = await events(
      await reached.fetch(`/stream/${id}`, { headers: { "last-event-id": all[at]?.id ?? "" } }),
    );
    expect(rest).toEqual(all.slice(at + 1));
  });

  test("a stream that was read to its end is not begun again", async () => {
    const reached = await open();
    const { id } = await created(reached);
    await reached.mock.clock.runUntilIdle();
    const all = await events(await reached.fetch(`/stream/${id}`));
    const again = await reached.fetch(`/stream/${id}`, {
      headers: { "last-event-id": all.at(-1)?.id ?? "" },
    });
    expect(again.status).toBe(204);
    expect(await again.text()).toBe("");
  });

  test("a broken stream's last event arrives before the connection closes", async () => {
    const reached = await open({ faults: "broken-stream" });
    const { id } = await created(reached);
    await reached.mock.clock.runUntilIdle();
    const { body } = await reached.fetch(`/stream/${id}`);
    let text = "";
    const read = async (): Promise<void> => {
      const decoder = new TextDecoder();
      for await (const piece of body as ReadableStream<Uint8Array>) text += decoder.decode(piece);
    };
    await expect(read()).rejects.toThrow();
    expect(text.match(/^event: /gm)).toHaveLength(3);
  });

  test("a stream of a canceled prediction says so", async () => {
    const reached = await open();
    const { id } = await created(reached);
    const streaming = reached.fetch(`/stream/${id}`).then(events);
    await reached.mock.clock.advance("4s");
    await reached.fetch(`${shared}/${id}/cancel`, post({}));
    expect((await streaming).at(-1)).toMatchObject({ event: "done", data: '{"reason":"canceled"}' });
  });

  test("a stream of a failed prediction tells the error, then the end", async () => {
    const reached = await open({ faults: "failing" });
    const { id } = await created(reached);
    await reached.mock.clock.runUntilIdle();
    const told = await events(await reached.fetch(`/stream/${id}`));
    expect(told.slice(-2).map(({ event, data }) => [event, JSON.parse(data)])).toEqual([
      ["error", { detail: "The model ran out of memory." }],
      ["done", { reason: "error" }],
    ]);
  });
}
