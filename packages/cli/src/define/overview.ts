import type { CommandRow } from "../commands/table.ts";
import { commandTable } from "../commands/table.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodeMeanings, exitCodes } from "../exit-codes.ts";
import { paintFor } from "../io/style.ts";
import type { Localized } from "../language/localized.ts";
import { table } from "./help-frame.ts";

const texts = {
  promise: {
    en: "predgate runs models on Replicate-compatible prediction gateways.",
    zh: "predgate：在兼容 Replicate 的预测网关上运行模型。",
  },
  usage: { en: "Usage", zh: "用法" },
  commands: { en: "Commands", zh: "命令" },
  exitCodes: { en: "Exit codes", zh: "退出码" },
  more: {
    en: "`predgate COMMAND --help` shows a command; `predgate run MODEL --help` a model's inputs.",
    zh: "`predgate COMMAND --help` 显示命令帮助；`predgate run MODEL --help` 显示模型的输入。",
  },
} as const satisfies Record<string, Localized>;

/** `predgate --help`, or the commands beneath one noun. */
export function overviewText(given: {
  readonly noun: string | undefined;
  readonly context: Context;
}): string {
  const { context, noun } = given;
  const { language } = context;
  const paint = paintFor({ writer: context.stdout, environment: context.environment, color: undefined });
  const columns = Math.min(context.stdout.columns ?? 100, 100);
  const rows = commandTable.filter((row) => noun === undefined || row.path[0] === noun);
  const listed = rows.map((row) => ({ left: row.path.join(" "), right: row.summary[language] }));
  const lines = noun === undefined ? [texts.promise[language], ""] : [];
  lines.push(
    paint("bold", texts.usage[language]),
    `  predgate ${noun ?? ""}${noun === undefined ? "COMMAND" : " COMMAND"} [flags]`,
    "",
  );
  lines.push(paint("bold", texts.commands[language]), ...table(listed, columns), "");
  if (noun === undefined) {
    const codes = exitCodeMeanings.map(({ code, meaning }) => ({
      left: String(code),
      right: meaning[language],
    }));
    lines.push(paint("bold", texts.exitCodes[language]), ...table(codes, columns), "");
  }
  lines.push(texts.more[language], "");
  return lines.join("\n");
}

/** What happens when the words name no command: help where it was asked for, else a refusal. */
export async function overview(given: {
  readonly words: readonly string[];
  readonly context: Context;
}): Promise<ExitCode> {
  const { words, context } = given;
  const plain = words.filter((word) => !word.startsWith("-"));
  const help =
    words.some((word) => word === "--help" || word === "-h") || words.length === 0 || plain[0] === "help";
  const named = plain.filter((word) => word !== "help");
  const noun = named.find((word) =>
    commandTable.some((row: CommandRow) => row.path.length > 1 && row.path[0] === word),
  );
  if (words.includes("--version") || words.includes("-V")) return showVersion(context);
  if (help && (named.length === 0 || noun !== undefined)) {
    context.stdout.write(overviewText({ noun, context }));
    return exitCodes.success;
  }
  const { unknownCommand } = await import("./unknown-command.ts");
  throw unknownCommand(named.length === 0 ? words : named);
}

async function showVersion(context: Context): Promise<ExitCode> {
  const { packageVersion } = await import("../package-version.ts");
  context.stdout.write(`predgate ${packageVersion()}\n`);
  return exitCodes.success;
}
