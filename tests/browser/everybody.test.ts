import { type Served, serve } from "@predgate/mock/serve";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { startChromium } from "./chromium.ts";
import { createPrediction } from "./create-prediction.ts";
import { openPage } from "./watched-page.ts";

let browser: Browser;
let served: Served;
let empty: Served;
const paths: Record<string, string> = {};

beforeAll(async () => {
  [browser, served, empty] = await Promise.all([startChromium(), serve({ clock: "manual" }), serve({})]);
  const { url } = served;
  const done = await createPrediction({
    url,
    model: "riffusion/riffusion",
    input: { prompt_a: "rain", prompt_b: "sun" },
  });
  const clip = await createPrediction({ url, model: "lucataco/animate-diff", input: { prompt: "sun" } });
  await served.mock.clock.advance("10m");
  const running = await createPrediction({ url, model: "riffusion/riffusion", input: { prompt_a: "wind" } });
  await served.mock.clock.advance("6s");
  const waiting = await createPrediction({ url, model: "lucataco/animate-diff", input: {} });
  Object.assign(paths, {
    list: "/",
    sound: `/p/${done}`,
    clip: `/p/${clip}`,
    running: `/p/${running}`,
    waiting: `/p/${waiting}`,
    unknown: "/p/none",
  });
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([served?.close(), empty?.close()]);
});

describe("the pages, for everybody", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const name of ["list", "sound", "clip", "running", "waiting", "unknown"]) {
      it(`pass axe: ${name}, ${colorScheme}`, async () => {
        const { page } = await openPage({
          browser,
          url: served.url,
          path: paths[name] ?? "",
          options: { colorScheme },
        });
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.context().close();
      });
    }

    it(`pass axe: an empty list, ${colorScheme}`, async () => {
      const { page } = await openPage({ browser, url: empty.url, path: "/", options: { colorScheme } });
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.context().close();
    });
  }

  it("fit a phone without scrolling sideways", async () => {
    for (const path of Object.values(paths)) {
      const { page } = await openPage({
        browser,
        url: served.url,
        path,
        options: { viewport: { width: 320, height: 700 } },
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.context().close();
    }
  });

  it("say everything without a script", async () => {
    const { page } = await openPage({
      browser,
      url: served.url,
      path: paths.sound ?? "",
      options: { javaScriptEnabled: false },
    });
    expect(await page.locator("main").textContent()).toContain("succeeded");
    expect(await page.locator("audio").count()).toBe(1);
  });

  it("lead a keyboard past the header, to a prediction and into its logs", async () => {
    const { page } = await openPage({ browser, url: served.url, path: "/" });
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/p/*");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("/");
  });
});
