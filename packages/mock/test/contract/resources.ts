import { expect, test } from "vitest";
import { type Body, created, get, headers, shared } from "./calls.ts";
import type { Open } from "./subject.ts";

/** Lists, files, models and versions. */
export function resources(open: Open): void {
  test("lists come newest first, a hundred a page, with absolute links and without logs", async () => {
    const reached = await open();
    const ids: string[] = [];
    for (let count = 0; count < 205; count += 1) {
      ids.push((await created(reached)).id);
      await reached.mock.clock.advance("1s");
    }
    const seen: string[] = [];
    let url: string | null = shared;
    let pages = 0;
    while (url !== null) {
      const page: Body = await (await reached.fetch(url, get())).json();
      expect(Object.keys(page).sort()).toEqual(["next", "previous", "results"]);
      expect(page.results.every((entry: Body) => !("logs" in entry))).toBe(true);
      seen.push(...page.results.map((entry: Body) => entry.id));
      if (page.next !== null) expect(page.next.startsWith(`${reached.origin}${shared}?cursor=`)).toBe(true);
      url = page.next;
      pages += 1;
    }
    expect(pages).toBe(3);
    expect(seen).toEqual(ids.toReversed());
  });

  test("lists go back by previous and are narrowed by time", async () => {
    const reached = await open();
    const made: Body[] = [];
    for (let count = 0; count < 150; count += 1) {
      made.push(await created(reached));
      await reached.mock.clock.advance("1s");
    }
    const page = async (url: string): Promise<Body> => (await reached.fetch(url, get())).json();
    const first = await page(shared);
    const second = await page(first.next);
    const back = await page(second.previous);
    expect(back.results.map((entry: Body) => entry.id)).toEqual(first.results.map((entry: Body) => entry.id));
    const after = made[100]?.created_at;
    const before = made[110]?.created_at;
    const some = await page(`${shared}?created_after=${after}&created_before=${before}`);
    expect(some.results.map((entry: Body) => entry.id)).toEqual(
      made
        .slice(100, 110)
        .map(({ id }) => id)
        .toReversed(),
    );
    expect((await reached.fetch(`${shared}?created_after=yesterday`, get())).status).toBe(422);
  });

  test("files are forgotten when they said they would be", async () => {
    const reached = await open();
    const form = new FormData();
    form.append("content", new Blob(["hello"]), "greeting.txt");
    const answer = await reached.fetch("/replicate/v1/files", { method: "POST", headers, body: form });
    const file: Body = await answer.json();
    const path = new URL(file.urls.get).pathname;
    await reached.mock.clock.advance(Date.parse(file.expires_at) - reached.mock.clock.now() - 1);
    expect((await reached.fetch(path, get())).status).toBe(200);
    await reached.mock.clock.advance(1);
    expect((await reached.fetch(path, get())).status).toBe(404);
    expect((await (await reached.fetch("/replicate/v1/files", get())).json()).results).toEqual([]);
    expect((await reached.fetch(path, { method: "DELETE", headers })).status).toBe(404);
  });

  test("files go up as multipart and come down under the URL that goes into an input", async () => {
    const reached = await open();
    const form = new FormData();
    form.append("content", new Blob(["hello"], { type: "text/plain" }), "greeting.txt");
    form.append("metadata", JSON.stringify({ purpose: "test" }));
    const answer = await reached.fetch("/replicate/v1/files", { method: "POST", headers, body: form });
    expect(answer.status).toBe(201);
    const file: Body = await answer.json();
    expect(file).toMatchObject({ name: "greeting.txt", size: 5, metadata: { purpose: "test" } });
    expect(file.urls.get).toBe(`${reached.origin}/replicate/v1/files/${file.id}`);
    const path = new URL(file.urls.get).pathname;
    expect((await (await reached.fetch(path, get())).json()).id).toBe(file.id);
    const bytes = await reached.fetch(path);
    expect(await bytes.text()).toBe("hello");
    expect(bytes.headers.get("content-type")).toMatch(/^text\/plain/);
    expect((await reached.fetch(path, { method: "DELETE", headers })).status).toBe(204);
    expect((await reached.fetch(path, get())).status).toBe(404);
  });
}
