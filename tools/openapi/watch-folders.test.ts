import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { watchFolders } from "./watch-folders.ts";

describe("watchFolders", () => {
  test("sees a page that was replaced, written again, and one in a folder that is new", async () => {
    const folder = mkdtempSync(join(tmpdir(), "predgate-watch-"));
    const page = join(folder, "page.txt");
    writeFileSync(page, "1");
    const changed = vi.fn();
    const stop = watchFolders({ folders: [folder], changed });
    const seen = async (change: () => void): Promise<void> => {
      const before = changed.mock.calls.length;
      change();
      await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThan(before), 5000);
    };
    try {
      await seen(() => {
        writeFileSync(`${page}.new`, "2");
        renameSync(`${page}.new`, page);
      });
      await seen(() => writeFileSync(page, "3"));
      await seen(() => mkdirSync(join(folder, "deep/deeper"), { recursive: true }));
      await seen(() => writeFileSync(join(folder, "deep/deeper/page.txt"), "4"));
      await seen(() => rmSync(join(folder, "deep"), { recursive: true }));
      await seen(() => rmSync(page));
    } finally {
      stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
