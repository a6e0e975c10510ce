import { connect } from "../../connect/connection.ts";
import { defineCommand } from "../../define/command.ts";
import { idArgument } from "../../define/common-arguments.ts";
import { CliError } from "../../errors/cli-error.ts";
import { exitCodes } from "../../exit-codes.ts";
import { openInBrowser } from "../../io/open-in-browser.ts";
import { oneLine } from "../../io/strip-controls.ts";

interface OpenOptions {
  readonly id: string;
  readonly prints: boolean;
}

export const openCommand = defineCommand<OpenOptions>({
  arguments: [idArgument],
  flags: [
    {
      name: "print",
      value: { kind: "none" },
      text: { en: "Print the page's address instead of opening it.", zh: "只输出页面地址，不打开。" },
    },
  ],
  fields: [],
  about: {
    en: "Opens the prediction's web page in the browser (BROWSER, or the system's). Where there is no terminal it prints the address.",
    zh: "在浏览器（BROWSER 或系统默认）中打开预测页面。非终端时输出地址。",
  },
  examples: [
    { text: { en: "See it in the browser", zh: "在浏览器中查看" }, line: "predgate predictions open ID" },
  ],
  parse: (given) => ({ id: given.words[0] ?? "", prints: given.on("print") }),
  run: async ({ id, prints }, kit) => {
    const connection = await connect(kit);
    try {
      const client = await connection.client();
      const { urls } = await client.predictions.get(id);
      const address = urls?.web;
      if (typeof address !== "string" || !/^https?:\/\//i.test(address) || !URL.canParse(address))
        throw noPage(id);
      const shown = oneLine(new URL(address).href);
      if (prints || !kit.context.stdout.isTerminal) kit.context.stdout.write(`${shown}\n`);
      else {
        kit.note({ en: `Opening ${shown}`, zh: `正在打开 ${shown}` });
        await openInBrowser(shown, kit.context);
      }
      return exitCodes.success;
    } finally {
      connection.close();
    }
  },
});

function noPage(id: string): CliError {
  const get = `\`predgate predictions get ${oneLine(id)}\``;
  return new CliError({
    code: "no_page",
    exitCode: exitCodes.gateway,
    sentence: {
      en: `The gateway names no web page for ${oneLine(id)}.`,
      zh: `网关没有给出 ${oneLine(id)} 的网页。`,
    },
    remedy: {
      en: `${get} shows what is known of it.`,
      zh: `${get} 显示已知信息。`,
    },
  });
}
