import type { LoginOptions } from "../../auth/login.ts";
import { defineCommand } from "../../define/command.ts";

export const loginCommand = defineCommand<LoginOptions>({
  arguments: [],
  flags: [
    {
      name: "with-key",
      value: { kind: "none" },
      text: { en: "Read the key from stdin.", zh: "从 stdin 读取密钥。" },
    },
    {
      name: "verify",
      value: { kind: "none", negatable: true },
      text: {
        en: "Try the key at the gateway first; --no-verify stores it untried.",
        zh: "先在网关验证密钥；--no-verify 直接保存。",
      },
    },
  ],
  fields: ["profile", "base_url", "stored_in", "verified"],
  about: {
    en: "Stores the key for the profile in a file only you can read (0600), bound to the gateway it was given for. With --base-url the address is stored in the user configuration too.",
    zh: "将密钥按配置档保存到仅本人可读（0600）的文件，并绑定到对应网关。给出 --base-url 时地址也写入用户配置。",
  },
  examples: [
    {
      text: { en: "From a password manager", zh: "来自密码管理器" },
      line: "pass show gateway | predgate auth login --with-key --base-url https://gateway.example",
    },
    {
      text: { en: "A second gateway", zh: "第二个网关" },
      line: "predgate auth login --profile work --base-url https://other.example",
    },
  ],
  parse: (given) => ({ withKey: given.on("with-key"), verify: given.switched("verify") ?? true }),
  run: async (options, kit) => (await import("../../auth/login.ts")).login(options, kit),
});
