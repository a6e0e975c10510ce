import { type Served, serve } from "@predgate/mock/serve";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "./chromium.ts";
import { openPage } from "./watched-page.ts";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([startChromium(), serve({})]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe("the API reference", () => {
  it("shows every operation of the document, asks nobody else and complains of nothing", async () => {
    const { page, complaints } = await openPage({ browser, url: served.url, path: "/reference" });
    await page.getByRole("heading", { name: "Prediction gateway API" }).waitFor();
    const document = (await (await fetch(`${served.url}/reference/openapi.json`)).json()) as {
      paths: Record<string, Record<string, { summary?: string }>>;
    };
    const summaries = Object.values(document.paths).flatMap((item) =>
      Object.values(item).map(({ summary }) => summary ?? ""),
    );
    expect(summaries.length).toBeGreaterThan(3);
    const shown = await page.locator("body").textContent();
    for (const summary of summaries)
      expect(shown?.replaceAll("`", "")).toContain(summary.replaceAll("`", ""));
    await page.mouse.wheel(0, 4000);
    await page.waitForTimeout(1500);
    expect(complaints).toEqual([]);
  });

  it("offers no telemetry, agent, outside client or proxy", async () => {
    const { page } = await openPage({ browser, url: served.url, path: "/reference" });
    await page.getByRole("heading", { name: "Prediction gateway API" }).waitFor();
    const configuration = JSON.parse(
      (await page.locator("#api-reference").getAttribute("data-configuration")) ?? "{}",
    );
    expect(configuration).toMatchObject({
      telemetry: false,
      withDefaultFonts: false,
      hideClientButton: true,
      agent: { disabled: true },
      mcp: { disabled: true },
    });
    expect(configuration).not.toHaveProperty("proxyUrl");
    expect(await page.getByText(/Ask AI|Open API Client|Generate MCP/u).count()).toBe(0);
  });
});
