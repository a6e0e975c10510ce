import { createMock } from "@predgate/mock";

/** Runs a model on a mock that lives in this page, and gives its files as addresses that players take. */
async function runInPage(given: { path: string; body: unknown }): Promise<string[]> {
  const mock = createMock();
  const response = await mock.fetch(given.path, {
    method: "POST",
    headers: { authorization: "Bearer some-key", "content-type": "application/json", prefer: "wait" },
    body: JSON.stringify(given.body),
  });
  const { output } = (await response.json()) as { output: string | Record<string, string> };
  const urls = typeof output === "string" ? [output] : Object.values(output);
  return Promise.all(urls.map(async (url) => URL.createObjectURL(await (await mock.fetch(url)).blob())));
}

Object.assign(globalThis, { runInPage });
