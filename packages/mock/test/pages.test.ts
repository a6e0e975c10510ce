import { describe, expect, it } from "vitest";
import { createMock, type MockOptions } from "../src/index.ts";
import { referenceMissingPage } from "../src/pages/reference/reference-page.ts";

const headers = { authorization: "Bearer some-key", "content-type": "application/json" };

function mockWith(options: MockOptions = {}) {
  const mock = createMock({ clock: "manual", ...options });
  const create = async (input: object, prefix = ""): Promise<string> => {
    const response = await mock.fetch(`${prefix}/replicate/v1/predictions`, {
      method: "POST",
      headers,
      body: JSON.stringify({ version: "riffusion/riffusion", input }),
    });
    return ((await response.json()) as { id: string }).id;
  };
  const page = async (path: string) => {
    const response = await mock.fetch(path);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return { mock, create, page };
}

describe("the pages", () => {
  it("are where urls.web points, and need no key", async () => {
    const { mock, create, page } = mockWith({ key: "the-one-key" });
    expect((await page("/")).status).toBe(200);
    expect(await create({})).toBeUndefined();
    const created = await mock.fetch("/replicate/v1/predictions", {
      method: "POST",
      headers: { ...headers, authorization: "Bearer the-one-key" },
      body: JSON.stringify({ version: "riffusion/riffusion", input: {} }),
    });
    const { urls } = (await created.json()) as { urls: { web: string } };
    const shown = await page(urls.web);
    expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect((await page("/")).text).not.toContain("the-one-key");
  });

  it("follow a prediction from waiting over progress to its players", async () => {
    const { mock, create, page } = mockWith();
    const id = await create({ prompt_a: "rain" });
    expect((await page(`/p/${id}`)).text).toContain("Waiting for a machine");
    await mock.clock.advance("7s");
    const running = (await page(`/p/${id}`)).text;
    expect(running).toMatch(/<progress max="100" value="\d+"/u);
    expect(running).toContain("Using seed:");
    await mock.clock.advance("10m");
    const done = (await page(`/p/${id}`)).text;
    expect(done).toContain(`<audio controls preload="metadata" src="/delivery/${id}/gen_sound.wav"`);
    expect(done).toContain(`<img src="/delivery/${id}/spectrogram.jpg"`);
    expect(done).not.toMatch(/data-live|<progress/u);
    await mock.clock.advance("2h");
    const gone = (await page(`/p/${id}`)).text;
    expect(gone).toContain("removed one hour after completion");
    expect(gone).not.toContain("rain");
  });

  it("show a command whose input the document's first model takes", async () => {
    const properties = {
      text: { type: "string", enum: ["it's"] },
      n: { type: "integer", minimum: 3 },
      more: {},
    };
    const input = { type: "object", required: ["text", "n"], properties };
    const schema = { type: "object", required: ["input"], properties: { input } };
    const { mock, page } = mockWith({
      spec: {
        openapi: "3.1.0",
        info: { title: "Talk", version: "1" },
        paths: {
          "/v9/models/acme/talk/predictions": {
            post: { requestBody: { content: { "application/json": { schema } } }, responses: {} },
          },
        },
      },
    });
    const { text } = await page("/");
    const shown = text.replaceAll("&#39;", "'").replaceAll("&quot;", '"');
    const body = /-d '(.*)'<\/pre>/.exec(shown)?.[1]?.replaceAll("'\\''", "'");
    expect(JSON.parse(body ?? "")).toMatchObject({ version: "acme/talk", input: { text: "it's" } });
    expect(body).not.toContain("more");
    const made = await mock.fetch("/v9/predictions", { method: "POST", headers, body: body ?? "" });
    expect(made.status).toBe(201);
  });

  it("keep to the session they are asked under", async () => {
    const { create, page } = mockWith();
    const id = await create({ prompt_a: "mine" }, "/_session/one");
    const inside = (await page("/_session/one/")).text;
    expect(inside).toContain(`href="/_session/one/p/${id}"`);
    expect(inside).toContain('href="/_session/one/_pages/style.css"');
    expect((await page(`/_session/one/p/${id}`)).status).toBe(200);
    expect((await page("/_session/one/_pages/style.css")).status).toBe(200);
    expect((await page("/")).text).not.toContain(id);
  });

  it("list twenty at a time, with ways to the newer and the older ones", async () => {
    const { create, page } = mockWith();
    const ids: string[] = [];
    for (let count = 0; count < 45; count++) ids.unshift(await create({ prompt_a: `number ${count}` }));
    const shown = (text: string) => [...text.matchAll(/id="row-([0-9a-z]+)"/gu)].map((match) => match[1]);
    const link = (text: string, name: string) =>
      new RegExp(`href="(/\\?[^"]+)">${name}`, "u").exec(text)?.[1] ?? "";
    const first = (await page("/")).text;
    expect(shown(first)).toEqual(ids.slice(0, 20));
    expect(link(first, "Newer")).toBe("");
    const second = (await page(link(first, "Older"))).text;
    expect(shown(second)).toEqual(ids.slice(20, 40));
    expect(shown((await page(link(second, "Newer"))).text)).toEqual(ids.slice(0, 20));
    const third = (await page(link(second, "Older"))).text;
    expect(shown(third)).toEqual(ids.slice(40));
    expect(link(third, "Older")).toBe("");
  });

  it("cancel, and lead back to the prediction", async () => {
    const { mock, create, page } = mockWith();
    const id = await create({});
    const pressed = await mock.fetch(`/p/${id}/cancel`, {
      method: "POST",
      headers: { origin: "http://mock.predgate.test" },
    });
    expect([pressed.status, pressed.headers.get("location")]).toEqual([303, `/p/${id}`]);
    expect((await page(`/p/${id}`)).text).toContain('data-state="canceled"');
    const elsewhere = await mock.fetch(`/p/${id}/cancel`, {
      method: "POST",
      headers: { origin: "https://elsewhere.test" },
    });
    expect(elsewhere.status).toBe(403);
  });

  it("answer an unknown id with a page of their own, and write nothing unescaped", async () => {
    const { create, page } = mockWith();
    const unknown = await page(`/p/${encodeURIComponent('"><script>')}`);
    expect(unknown.status).toBe(404);
    const id = await create({ prompt_a: '<img src=x onerror="1">', '"><script>': ["</pre><script>"] });
    for (const { text } of [unknown, await page("/"), await page(`/p/${id}`)]) {
      expect(text).not.toMatch(/<script>|<img src=x/u);
      expect(text).toContain("&lt;");
    }
  });

  it("shorten an input that is megabytes long", async () => {
    const { create, page } = mockWith();
    const id = await create({ prompt_a: "a".repeat(1_000_000) });
    expect((await page(`/p/${id}`)).text.length).toBeLessThan(20_000);
    expect((await page("/")).text.length).toBeLessThan(10_000);
  });

  it("tell how to install what the reference is drawn with, where it is missing", async () => {
    const text = `${await referenceMissingPage({ site: { root: "", origin: "http://mock.test" } })}`;
    expect(text).toContain("npm install --save-dev @scalar/api-reference");
    expect(text).toContain('href="/reference/openapi.json"');
  });

  it("serve the document that is loaded, and its reference", async () => {
    const { page } = mockWith();
    expect(JSON.parse((await page("/reference/openapi.json")).text)).toHaveProperty("openapi");
    const script = await page("/reference/scalar.js");
    expect([script.status, script.headers.get("content-type")]).toEqual([
      200,
      "text/javascript; charset=utf-8",
    ]);
  });
});
