import { spawn } from "@lydell/node-pty";
import { bin } from "./run-cli.ts";

export interface Terminal {
  /** Everything that was written to it so far, control sequences and all. */
  readonly screen: () => string;
  readonly press: (keys: string) => void;
  /** Waits until the text stands on it; fails with what does stand there. */
  readonly until: (text: string | RegExp) => Promise<void>;
  readonly ended: Promise<number>;
}

export const controlC = "\u0003";

/** Starts the real program on a terminal of its own. */
export function openTerminal(
  words: readonly string[],
  given: {
    readonly directory: string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly columns?: number;
  },
): Terminal {
  let screen = "";
  const terminal = spawn(process.execPath, [bin, ...words], {
    name: given.environment?.["TERM"] ?? "xterm-256color",
    cols: given.columns ?? 80,
    rows: 24,
    cwd: given.directory,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: given.directory,
      XDG_CONFIG_HOME: `${given.directory}/xdg`,
      LANG: "C.UTF-8",
      TERM: "xterm-256color",
      ...given.environment,
    },
  });
  terminal.onData((data) => {
    screen += data;
  });
  const ended = new Promise<number>((resolve) => {
    terminal.onExit(({ exitCode }) => resolve(exitCode));
  });
  return {
    screen: () => screen,
    press: (keys) => terminal.write(keys),
    until: (text) => stands(text, () => screen),
    ended,
  };
}

async function stands(text: string | RegExp, screen: () => string): Promise<void> {
  const deadline = Date.now() + 50_000;
  while (!(typeof text === "string" ? screen().includes(text) : text.test(screen()))) {
    if (Date.now() > deadline)
      throw new Error(`${String(text)} did not come. On the terminal: ${JSON.stringify(screen())}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
