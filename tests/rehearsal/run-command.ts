import { type ChildProcess, spawn } from "node:child_process";

export interface CommandResult {
  /** The exit code; 1 for a command that was killed. */
  readonly code: number;
  readonly stdout: string;
  /** What it printed, both streams in the order in which they came. */
  readonly output: string;
}

export interface CommandOptions {
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds until it is ended. Default: ten minutes. */
  readonly timeout?: number;
}

const running = new Set<ChildProcess>();

/** Ends every program that still runs. */
export function endAll(): void {
  for (const child of running) child.kill();
}

/** Runs a program to its end and takes down what it prints. */
export async function attempt(command: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const [program = "", ...parameters] = command;
  // On Windows npm and pnpm are scripts that only a shell starts.
  const child = spawn(program, parameters, {
    cwd: options.folder,
    env: { ...cleanEnvironment(), ...options.environment },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: options.timeout ?? 600_000,
    shell: process.platform === "win32",
  });
  running.add(child);
  child.once("close", () => running.delete(child));
  let stdout = "";
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, stdout, output }));
  });
}

/** Runs a program that must succeed; throws with everything it printed where it does not. */
export async function run(command: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const result = await attempt(command, options);
  if (result.code !== 0) {
    throw new Error(`${command.join(" ")} exited with ${result.code}:\n${result.output.trimEnd()}`);
  }
  return result;
}

/** The environment without what the package manager that started us wants its own children to use. */
function cleanEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !/^(npm_|pnpm_|NODE_OPTIONS$|INIT_CWD$)/i.test(name),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? ""]));
}
