import type { AnyCommand } from "../define/command.ts";
import type { Localized } from "../language/localized.ts";

/** One command: its path, which is also where its file is, and how to load it when it is called. */
export interface CommandRow {
  readonly path: readonly string[];
  readonly summary: Localized;
  readonly load: () => Promise<AnyCommand>;
  /** Not in help, completions or the reference. */
  readonly hidden?: boolean;
}

/** Every command. A new one is a file and a row. */
export const commandTable: readonly CommandRow[] = [
  {
    path: ["run"],
    summary: { en: "Run a model and save what it makes.", zh: "运行模型并保存结果。" },
    load: async () => (await import("./run.ts")).runCommand,
  },
];

export function commandAt(path: readonly string[]): CommandRow | undefined {
  return commandTable.find((row) => row.path.join(" ") === path.join(" "));
}
