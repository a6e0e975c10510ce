import { type Served, serve } from "@predgate/mock/serve";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "./chromium.ts";
import { createPrediction } from "./create-prediction.ts";
import { openPage } from "./watched-page.ts";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([startChromium(), serve({ clock: { speed: 2 } })]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe("the pages, live", () => {
  it("list a prediction that is created while they are open, and follow it to its end without a reload", async () => {
    const { url } = served;
    const { page, complaints } = await openPage({ browser, url, path: "/" });
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    const id = await createPrediction({
      url,
      model: "riffusion/riffusion",
      input: { prompt_a: "church bells", prompt_b: "techno" },
    });
    await page.getByRole("link", { name: id }).click();
    await page.waitForURL(`**/p/${id}`);

    await page.evaluate(() => Object.assign(window, { stayed: true }));
    const bar = page.getByRole("progressbar");
    const seen = new Set<number>();
    while (await bar.isVisible()) {
      const value = Number(await bar.getAttribute("value").catch(() => null));
      if (value > 0) seen.add(value);
      await page.waitForTimeout(150);
    }
    expect(seen.size).toBeGreaterThanOrEqual(2);
    expect([...seen]).toEqual([...seen].sort((first, second) => first - second));
    await page.locator("#state").getByText("succeeded").waitFor();
    await page.locator("audio").waitFor();
    expect(await page.title()).toContain("succeeded");
    expect(await page.getByRole("region", { name: "Lines of the logs" }).textContent()).toContain("100%");
    expect(await page.evaluate(() => "stayed" in window)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("play the sound, which is loud and soft, and show the picture of its spectrogram", async () => {
    const { url } = served;
    const id = await createPrediction({
      url,
      model: "riffusion/riffusion",
      input: { prompt_a: "funky synth solo" },
    });
    const { page, complaints } = await openPage({ browser, url, path: `/p/${id}` });
    const audio = page.locator("audio");
    await audio.waitFor();
    await audio.evaluate((player: HTMLAudioElement) => player.play());
    await expect
      .poll(() => audio.evaluate((player: HTMLAudioElement) => player.currentTime), { timeout: 15_000 })
      .toBeGreaterThan(0.5);
    expect(await audio.evaluate((player: HTMLAudioElement) => [player.error, player.duration])).toEqual([
      null,
      5.12,
    ]);
    const loudness = await audio.evaluate(async (player: HTMLAudioElement) => {
      const bytes = await (await fetch(player.src)).arrayBuffer();
      const decoded = await new OfflineAudioContext(1, 1, 44100).decodeAudioData(bytes);
      const samples = decoded.getChannelData(0);
      const parts = Array.from({ length: 20 }, (_, part) => {
        const slice = samples.subarray((part * samples.length) / 20, ((part + 1) * samples.length) / 20);
        return Math.sqrt(slice.reduce((sum, sample) => sum + sample * sample, 0) / slice.length);
      });
      return { parts, seconds: decoded.duration };
    });
    expect(loudness.seconds).toBeCloseTo(5.12, 2);
    expect(Math.max(...loudness.parts)).toBeGreaterThan(0.1);
    expect(new Set(loudness.parts.map((part) => part.toFixed(3))).size).toBeGreaterThan(10);
    const picture = page.getByRole("img", { name: "spectrogram" });
    expect(
      await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]),
    ).toEqual([512, 512]);
    expect(complaints).toEqual([]);
  });

  it("play the clip: 512 by 512, two seconds, and its picture moves", async () => {
    const fast = await serve({ clock: { speed: 60 } });
    try {
      const id = await createPrediction({
        url: fast.url,
        model: "lucataco/animate-diff",
        input: { prompt: "petals over a lake", seed: 7 },
      });
      const { page, complaints } = await openPage({ browser, url: fast.url, path: `/p/${id}` });
      const video = page.locator("video");
      await video.waitFor();
      const shown = await video.evaluate(async (player: HTMLVideoElement) => {
        const canvas = new OffscreenCanvas(64, 64);
        const look = () => {
          const context = canvas.getContext("2d", { willReadFrequently: true });
          context?.drawImage(player, 0, 0, 64, 64);
          return Array.from(context?.getImageData(0, 0, 64, 64).data ?? []).join();
        };
        await player.play();
        const pictures = new Set<string>();
        const times: number[] = [];
        for (let count = 0; count < 12; count++) {
          await new Promise((resolve) => setTimeout(resolve, 160));
          pictures.add(look());
          times.push(player.currentTime);
        }
        return {
          pictures: pictures.size,
          times,
          size: [player.videoWidth, player.videoHeight],
          seconds: player.duration,
          error: player.error,
        };
      });
      expect(shown.error).toBeNull();
      expect(shown.size).toEqual([512, 512]);
      expect(shown.seconds).toBeCloseTo(2, 1);
      expect(new Set(shown.times).size).toBeGreaterThan(4);
      expect(shown.pictures).toBeGreaterThan(4);
      expect(complaints).toEqual([]);
    } finally {
      await fast.close();
    }
  });

  it("cancel by keyboard alone, and keep the focus where it was while parts of the page are renewed", async () => {
    const { url } = served;
    const id = await createPrediction({
      url,
      model: "lucataco/animate-diff",
      input: { prompt: "never seen" },
    });
    const { page, complaints } = await openPage({ browser, url, path: `/p/${id}` });
    const button = page.getByRole("button", { name: "Cancel" });
    await button.focus();
    await page.waitForTimeout(2500);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("cancel");
    await page.keyboard.press("Enter");
    await page.locator("#state").getByText("canceled").waitFor();
    expect(await button.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("say that the mock does not answer, and go on when it does again", async () => {
    const { url } = served;
    const { page } = await openPage({ browser, url, path: "/" });
    await page.context().setOffline(true);
    await page.getByText("The mock does not answer").waitFor();
    await page.context().setOffline(false);
    await expect.poll(() => page.locator("#connection").textContent(), { timeout: 10_000 }).toBe("");
  });
});
