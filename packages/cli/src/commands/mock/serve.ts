import { defineCommand } from "../../define/command.ts";
import { exitCodes } from "../../exit-codes.ts";

/** `predgate mock …` is `predgate-mock …`: its words, help and messages are the mock's own. */
export const serveCommand = defineCommand<{ readonly words: readonly string[] }>({
  arguments: [
    {
      name: "mock-flags",
      required: false,
      repeatable: true,
      text: {
        en: "As of predgate-mock; `predgate mock --help` lists them.",
        zh: "同 predgate-mock；`predgate mock --help` 列出全部。",
      },
    },
  ],
  flags: [],
  fields: [],
  passesOn: true,
  examples: [
    {
      text: { en: "A gateway that drops connections, ten times as fast", zh: "会断线、十倍速的网关" },
      line: "predgate mock --port 8787 --faults flaky --speed 10",
    },
  ],
  parse: (given) => ({ words: given.words }),
  run: async ({ words }, kit) => {
    const { main } = await import("@predgate/mock/command");
    const code = await main(words, { stdout: kit.context.stdout, stderr: kit.context.stderr });
    if (code === 0) return exitCodes.success;
    return code === 2 ? exitCodes.usage : exitCodes.gateway;
  },
});
