import { completionScripts } from "../completion/scripts.ts";
import { defineCommand } from "../define/command.ts";
import { wantsJson } from "../define/shared-options.ts";
import { usageError } from "../errors/usage-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { nearest } from "../input/nearest.ts";
import { printDocument } from "../output/print-document.ts";

const shells = Object.keys(completionScripts);

export const completionCommand = defineCommand<{ readonly shell: string }>({
  arguments: [
    {
      name: "SHELL",
      required: true,
      text: { en: `One of ${shells.join(", ")}.`, zh: `${shells.join("、")} 之一。` },
      choices: shells,
    },
  ],
  flags: [],
  fields: ["shell", "script"],
  about: {
    en: "The script asks predgate itself what fits at each place, so that it knows commands, flags, choices, models and their inputs.",
    zh: "脚本会询问 predgate 本身，因此了解命令、标志、可选值、模型及其输入。",
  },
  examples: [
    { text: { en: "bash", zh: "bash" }, line: 'eval "$(predgate completion bash)"   # in ~/.bashrc' },
    {
      text: { en: "zsh", zh: "zsh" },
      line: "source <(predgate completion zsh)   # in ~/.zshrc, after compinit",
    },
    {
      text: { en: "fish", zh: "fish" },
      line: "predgate completion fish > ~/.config/fish/completions/predgate.fish",
    },
    {
      text: { en: "PowerShell", zh: "PowerShell" },
      line: "predgate completion powershell | Out-String | Invoke-Expression   # in $PROFILE",
    },
  ],
  parse: (given) => {
    const [shell = ""] = given.words;
    if (Object.hasOwn(completionScripts, shell)) return { shell };
    const close = nearest(shell, shells);
    throw usageError({
      code: "unknown_shell",
      sentence: {
        en: `There is no completion for ${JSON.stringify(shell)}.`,
        zh: `没有 ${JSON.stringify(shell)} 的补全脚本。`,
      },
      remedy: {
        en: `${close === undefined ? "" : `Did you mean ${close}? `}Shells: ${shells.join(", ")}.`,
        zh: `${close === undefined ? "" : `是否想用 ${close}？`}可用：${shells.join("、")}。`,
      },
    });
  },
  run: async ({ shell }, kit) => {
    const script = completionScripts[shell] ?? "";
    if (wantsJson(kit.shared)) await printDocument({ shell, script }, kit);
    else kit.context.stdout.write(script);
    return exitCodes.success;
  },
});
