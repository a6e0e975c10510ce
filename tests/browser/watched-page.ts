import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page and everything about it that nobody should see. */
export interface WatchedPage {
  page: Page;
  /** Console warnings and errors, uncaught errors, and requests to anywhere but the mock. */
  complaints: string[];
}

/** Opens a page of a server and notes what goes wrong on it. Every context is fresh: no cache, no storage. */
export async function openPage(given: {
  browser: Browser;
  url: string;
  path: string;
  options?: BrowserContextOptions;
}): Promise<WatchedPage> {
  const context = await given.browser.newContext({
    viewport: { width: 1100, height: 900 },
    ...given.options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error}`));
  page.on("request", (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${given.url}/`) && !/^(?:data|blob):/u.test(asked))
      complaints.push(`outside: ${asked}`);
  });
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(given.url + given.path);
  return { page, complaints };
}
