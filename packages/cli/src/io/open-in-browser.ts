import { spawn } from "node:child_process";
import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../exit-codes.ts";

/** Hands an http(s) address to the browser. No shell is involved: the address is an argument, never a command. */
export function openInBrowser(address: string, context: Context): Promise<void> {
  const [program, parameters] = opener(context);
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...parameters, address], { stdio: "ignore", detached: true });
    child.once("error", () =>
      reject(
        new CliError({
          code: "no_browser",
          exitCode: exitCodes.usage,
          sentence: { en: `${program} could not be started.`, zh: `无法启动 ${program}。` },
          remedy: {
            en: `Open ${address} yourself, or set BROWSER.`,
            zh: `请自行打开 ${address}，或设置 BROWSER。`,
          },
        }),
      ),
    );
    child.once("spawn", () => {
      child.unref();
      resolve();
    });
  });
}

function opener(context: Context): readonly [string, readonly string[]] {
  const chosen = context.environment.BROWSER;
  if (chosen !== undefined && chosen !== "") return [chosen, []];
  if (context.platform === "darwin") return ["open", []];
  return context.platform === "win32" ? ["rundll32", ["url.dll,FileProtocolHandler"]] : ["xdg-open", []];
}
