import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "./chromium.ts";
import { openPage } from "./watched-page.ts";

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
};

let browser: Browser;
let server: Server;
let folder = "";
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "predgate-page-"));
  await build({
    root: join(import.meta.dirname, "in-a-page"),
    logLevel: "error",
    configFile: false,
    build: { outDir: folder, emptyOutDir: true },
  });
  server = createServer(async (request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    const body = await readFile(join(folder, path)).catch(() => undefined);
    response
      .writeHead(body ? 200 : 404, { "content-type": types[extname(path)] ?? "application/octet-stream" })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await startChromium();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  ({ page, complaints } = await openPage({ browser, url, path: "/" }));
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

const run = (path: string, body: unknown) =>
  page.evaluate<string[]>(`runInPage(${JSON.stringify({ path, body })})`);

describe("the mock in a page, bundled for browsers, with no Node in reach", () => {
  it("makes a sound that decodes and a picture that shows", async () => {
    const files = await run("/replicate/v1/models/riffusion/riffusion/predictions", {
      input: { prompt_a: "rain" },
    });
    const heard = await page.evaluate(async (url) => {
      const decoded = await new OfflineAudioContext(1, 1, 44100).decodeAudioData(
        await (await fetch(url ?? "")).arrayBuffer(),
      );
      return [
        decoded.duration.toFixed(2),
        decoded.getChannelData(0).some((sample) => Math.abs(sample) > 0.5),
      ];
    }, files[0]);
    expect(heard).toEqual(["5.12", true]);
    const shown = await page.evaluate(async (url) => {
      const image = new Image();
      image.src = url ?? "";
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, files[1]);
    expect(shown).toEqual([512, 512]);
    expect(complaints).toEqual([]);
  });

  it("makes a clip that plays", async () => {
    const [clip] = await run("/replicate/v1/predictions", {
      version: "lucataco/animate-diff",
      input: { prompt: "petals", seed: 7 },
    });
    const played = await page.evaluate(async (url) => {
      const video = document.createElement("video");
      video.muted = true;
      video.src = url ?? "";
      document.body.append(video);
      await video.play();
      await new Promise((resolve) => setTimeout(resolve, 900));
      return {
        size: [video.videoWidth, video.videoHeight],
        seconds: video.duration,
        advanced: video.currentTime > 0.2,
        frames: video.getVideoPlaybackQuality().totalVideoFrames > 2,
      };
    }, clip);
    expect(played).toEqual({ size: [512, 512], seconds: 2, advanced: true, frames: true });
    expect(complaints).toEqual([]);
  });
});
