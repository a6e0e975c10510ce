import { type Served, serve } from "@predgate/mock/serve";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "./chromium.ts";
import { createPrediction } from "./create-prediction.ts";
import { openPage } from "./watched-page.ts";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([startChromium(), serve({ clock: { speed: 1000 } })]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const hostile = [
  `<script>window.hit = true</script>`,
  `"><img src=x onerror="window.hit = true">`,
  `</pre></dl><svg onload="window.hit = true">`,
  `' autofocus onfocus='window.hit = true`,
  `\${window.hit = true}{{window.hit = true}}`,
  `<a href="javascript:window.hit = true">x</a>\u202e\u0000`,
];

describe("the pages, against strangers", () => {
  it("show hostile inputs as text", async () => {
    const { url } = served;
    const more = Object.fromEntries(hostile.map((text) => [text, { [text]: [text] }]));
    const input = { ...more, prompt_a: hostile[0], prompt_b: hostile.join("\n") };
    const id = await createPrediction({ url, model: "riffusion/riffusion", input });
    for (const path of ["/", `/p/${id}`]) {
      const { page, complaints } = await openPage({ browser, url, path });
      await page.waitForTimeout(path === "/" ? 1500 : 300);
      const shown = await page.locator("main").textContent();
      for (const text of path === "/" ? hostile.slice(0, 1) : hostile)
        expect(shown).toContain(text.slice(0, 30));
      expect(await page.evaluate(() => "hit" in window)).toBe(false);
      expect(await page.locator("script, main svg, main a[href^=javascript]").count()).toBe(1);
      expect(complaints).toEqual([]);
    }
  });

  it("show an unknown id as text", async () => {
    const { url } = served;
    const { page } = await openPage({ browser, url, path: `/p/${encodeURIComponent(hostile[1] ?? "")}` });
    expect(await page.locator("main").textContent()).toContain("onerror");
    expect(await page.locator("main img").count()).toBe(0);
  });

  it("let no script, style or picture in that is not the mock's own", async () => {
    const { page } = await openPage({ browser, url: served.url, path: "/" });
    const blocked = await page.evaluate(async () => {
      const found: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => found.push(event.effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "window.hit = true";
      document.body.append(script);
      const style = document.createElement("style");
      style.textContent = "body{display:none}";
      document.body.append(style);
      document.body.insertAdjacentHTML(
        "beforeend",
        `<p style="color:red" onclick="1">x</p><iframe src="https://example.com"></iframe><img src="https://example.com/a.png">`,
      );
      await fetch("https://example.com").catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { found, hit: "hit" in window, hidden: getComputedStyle(document.body).display === "none" };
    });
    expect(blocked.hit || blocked.hidden).toBe(false);
    expect(new Set(blocked.found)).toEqual(
      new Set([
        "script-src-elem",
        "style-src-elem",
        "style-src-attr",
        "script-src-attr",
        "frame-src",
        "img-src",
        "connect-src",
      ]),
    );
  });

  it("relax the rule for styles on the reference alone", async () => {
    const policy = async (path: string) =>
      (await fetch(served.url + path)).headers.get("content-security-policy") ?? "";
    for (const path of ["/", "/p/none"]) {
      expect(await policy(path)).toContain("default-src 'none'");
      expect(await policy(path)).not.toContain("unsafe");
    }
    const reference = await policy("/reference");
    expect(reference).toContain("style-src 'self' 'unsafe-inline'");
    expect(reference.replace("style-src 'self' 'unsafe-inline'", "")).not.toMatch(/unsafe|https?:|\*/u);
  });

  it("refuse to cancel for a form of another site", async () => {
    const id = await createPrediction({ url: served.url, model: "riffusion/riffusion", input: {} });
    const response = await fetch(`${served.url}/p/${id}/cancel`, {
      method: "POST",
      headers: { origin: "https://elsewhere.test" },
    });
    expect(response.status).toBe(403);
  });

  it("are under 20 kB with all they load, even when the list is full", async () => {
    const { url } = served;
    const prompt = "a very long prompt ".repeat(20);
    for (let count = 0; count < 25; count++)
      await createPrediction({ url, model: "lucataco/animate-diff", input: { prompt } });
    const context = await browser.newContext();
    const page = await context.newPage();
    const loaded: Promise<Buffer>[] = [];
    page.on("response", (response) => loaded.push(response.body()));
    await page.goto(url, { waitUntil: "load" });
    const bytes = (await Promise.all(loaded)).reduce((total, body) => total + body.length, 0);
    expect(await page.getByRole("listitem").count()).toBe(20);
    expect(bytes).toBeGreaterThan(5000);
    expect(bytes).toBeLessThan(20_000);
  });
});
