import { defineCommand } from "../define/command.ts";
import { exitCodes } from "../exit-codes.ts";

export const doctorCommand = defineCommand<Record<string, never>>({
  arguments: [],
  flags: [],
  fields: ["ok", "checks"],
  about: {
    en: "Looks at Node, configuration, key file, gateway, clock, key and the document's age, and says what to do. Nothing is created.",
    zh: "检查 Node、配置、密钥文件、网关、时钟、密钥与文档版本，并给出建议。不会创建任何东西。",
  },
  examples: [{ text: { en: "For a bug report", zh: "用于报告问题" }, line: "predgate doctor --json" }],
  parse: () => ({}),
  run: async (_options, kit) => {
    const { examine } = await import("../doctor/examine.ts");
    const { wantsJson } = await import("../define/shared-options.ts");
    const { printDocument } = await import("../output/print-document.ts");
    const checks = await examine(kit);
    const failed = checks.find((check) => check.outcome === "fail");
    if (wantsJson(kit.shared)) {
      const told = checks.map(({ name, outcome, found, remedy }) => ({
        name,
        outcome,
        found: kit.say(found),
        ...(remedy === undefined ? {} : { remedy: kit.say(remedy) }),
      }));
      await printDocument({ ok: failed === undefined, checks: told }, kit);
    } else {
      const marks = {
        pass: kit.paint("green", "✓"),
        warn: kit.paint("yellow", "!"),
        fail: kit.paint("red", "✗"),
        skip: "·",
      };
      for (const { name, outcome, found, remedy } of checks) {
        kit.context.stdout.write(`${marks[outcome]} ${name}: ${kit.say(found)}\n`);
        if (remedy !== undefined) kit.context.stdout.write(`  ${kit.say(remedy)}\n`);
      }
    }
    return failed?.exitCode ?? exitCodes.success;
  },
});
