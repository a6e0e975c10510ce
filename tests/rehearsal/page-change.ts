import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What the rehearsed edit of a vendor page is about. */
export const PAGE_CHANGE = {
  page: "spec/sources/lucataco__animate-diff.txt",
  /** The line of the consumer that no longer compiles ends so. */
  marker: "// the rehearsed page change breaks here",
  /** Each must stand in the page exactly once. */
  edits: [
    {
      from: '          "guidance_scale": {\n            "type": "number",',
      to: '          "guidance_scale": {\n            "type": "string",',
    },
    { from: '\\n      \\"guidance_scale\\": 7.5\\n', to: '\\n      \\"guidance_scale\\": \\"7.5\\"\\n' },
  ],
} as const;

/** Writes the page as the vendor would have changed it: one input takes text where it took a number. */
export async function writeChangedPage({
  repository,
  to,
}: {
  repository: string;
  to: string;
}): Promise<void> {
  let page = await readFile(join(repository, PAGE_CHANGE.page), "utf8");
  for (const { from, to: replacement } of PAGE_CHANGE.edits) {
    const parts = page.split(from);
    if (parts.length !== 2) {
      throw new Error(
        `Expected ${JSON.stringify(from)} once in ${PAGE_CHANGE.page}, but found it ${parts.length - 1} times.`,
      );
    }
    page = parts.join(replacement);
  }
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, page);
}

/** Where the consumer's program names what the page change takes away, as `file:line`. */
export async function expectedBreak(consumer: string): Promise<string> {
  const lines = (await readFile(join(consumer, "typed.ts"), "utf8")).split("\n");
  return `typed.ts:${lines.findIndex((line) => line.endsWith(PAGE_CHANGE.marker)) + 1}`;
}
