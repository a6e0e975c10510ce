import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium as launcher } from "playwright-core";
import type { Outcome } from "../../e2e/contract/model.ts";
import type { Runtime } from "../model.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

async function launch() {
  if (!existsSync(executablePath)) {
    throw new Error(
      `Chromium was expected at ${executablePath}. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.`,
    );
  }
  return launcher.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--headless",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page of another origin than the gateway's, in headless Chromium. */
export const chromium: Runtime = {
  name: "Chromium",
  version: async () => {
    const browser = await launch();
    try {
      return browser.version();
    } finally {
      await browser.close();
    }
  },
  play: async ({ bundle, url }) => {
    const suite = await readFile(bundle);
    const server = createServer((request, response) => {
      const isSuite = request.url === "/suite.mjs";
      response.writeHead(200, { "content-type": isSuite ? "text/javascript" : "text/html" });
      response.end(isSuite ? suite : "<!doctype html><title>contract</title>");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const play = `import("/suite.mjs").then(({ suite }) => suite({ url: ${JSON.stringify(url)}, isBrowser: true }))`;
      return (await page.evaluate(play)) as Outcome[];
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
    }
  },
};
