import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

/**
 * Normalizes pages into `out`. The normalizer runs as a process of its own: tools meet at files only.
 * Throws with all it printed where a page failed.
 */
export async function runNormalizer(run: {
  normalizer: string;
  root: string;
  sources: string;
  rulings: string;
  out: string;
}): Promise<void> {
  const { normalizer, root, sources, rulings, out } = run;
  const ruled = existsSync(rulings) ? ["--rulings", rulings] : [];
  const command = [normalizer, "--sources", sources, ...ruled, "--out", out];
  try {
    await promisify(execFile)(process.execPath, command, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  } catch (cause) {
    const { stdout = "", stderr = "" } = cause as { stdout?: string; stderr?: string };
    const said = `${stdout}${stderr}`.trim() || String(cause);
    throw new Error(`${said}\nNothing was replaced: mend the page above and run the command again.`, {
      cause,
    });
  }
}
