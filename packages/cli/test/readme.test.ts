import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { emptyFolder, runCli } from "./support/run-cli.ts";
import { splitWords } from "./support/scenario.ts";

interface Shown {
  readonly line: string;
  readonly printed: string;
}

/** The lines of a page's console sessions that call the program, each with what the page says it prints. */
function sessions(path: string): Shown[] {
  const page = readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
  return [...page.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, session = ""]) =>
    session
      .split(/^\$ /m)
      .filter((step) => step.startsWith("predgate ") || step.startsWith("echo $?"))
      .map((step) => {
        const [line = "", ...printed] = step.split("\n");
        return { line: line.replace(/\s+#.*$/, ""), printed: printed.join("\n") };
      }),
  );
}

test.each(["README.md", "README.zh-CN.md", "packages/cli/README.md"])(
  "%s shows what the program prints",
  async (path) => {
    const directory = emptyFolder();
    const shown = sessions(path);
    expect(shown.length).toBeGreaterThan(0);
    let lastCode: number | null = null;
    for (const { line, printed } of shown) {
      if (line === "echo $?") {
        expect(`${lastCode}\n`).toBe(printed);
        continue;
      }
      const { stdout, stderr, code } = await runCli(splitWords(line).slice(1), { directory });
      lastCode = code;
      // What stands on a terminal in the end: progress is wiped there.
      if (printed !== "") expect(code === 0 ? stdout : stderr, line).toBe(printed);
      else expect(code, stderr).toBe(0);
    }
  },
);
