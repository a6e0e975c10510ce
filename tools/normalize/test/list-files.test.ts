import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../read/list-files.ts";

test("files of all folders are listed, links to files too, but no circle of links is gone round", () => {
  const folder = mkdtempSync(join(tmpdir(), "predgate-files-"));
  try {
    mkdirSync(join(folder, "deep/.hidden"), { recursive: true });
    for (const name of ["b.txt", "a.md", "c.png", ".d.txt", "deep/e.txt", "deep/.hidden/f.txt"])
      writeFileSync(join(folder, name), "");
    symlinkSync(folder, join(folder, "deep/round.txt"));
    symlinkSync(join(folder, "b.txt"), join(folder, "deep/link.txt"));
    symlinkSync(join(folder, "nowhere"), join(folder, "lost.txt"));
    expect(listFiles({ folder, extensions: [".txt", ".md"] })).toEqual([
      "a.md",
      "b.txt",
      "deep/e.txt",
      "deep/link.txt",
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
