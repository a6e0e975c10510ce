import { expect, test } from "vitest";
import { emptyFolder, runCli } from "./support/run-cli.ts";

const commands = [
  { name: "run", words: ["run", "riffusion/riffusion", "--prompt-a", "jazz"] },
  { name: "predictions create", words: ["predictions", "create", "riffusion/riffusion", "prompt_a=jazz"] },
  {
    name: "api",
    words: ["api", "POST", "models/riffusion/riffusion/predictions", 'input:={"prompt_a":"jazz"}'],
  },
];
const address = "https://your-gateway.example/replicate/v1/models/riffusion/riffusion/predictions";

test.each(commands)("$name --dry-run needs no gateway and no key", async ({ words }) => {
  const { code, stdout, stderr } = await runCli([...words, "--dry-run"], { directory: emptyFolder() });
  expect(code, stderr).toBe(0);
  expect(stdout).toContain(`POST ${address}\nauthorization: Bearer [redacted]`);
  expect(stdout).toContain('"prompt_a": "jazz"');
  expect(stderr).toContain("Note: no gateway is configured; https://your-gateway.example stands in for it.");
});

test.each(commands)("$name --curl needs no gateway and no key", async ({ words }) => {
  const { code, stdout, stderr } = await runCli([...words, "--curl", "--lang", "zh"], {
    directory: emptyFolder(),
  });
  expect(code, stderr).toBe(0);
  expect(stdout).toContain(`'${address}' -H "Authorization: Bearer $PREDGATE_API_KEY"`);
  expect(stderr).toContain("注意：尚未配置网关，以 https://your-gateway.example 代替。");
});

test("a curl line of api leaves a key of the environment out", async () => {
  const environment = { PREDGATE_BASE_URL: "https://gateway.example", PREDGATE_API_KEY: "secret-key" };
  const words = ["api", "GET", "predictions", "--curl"];
  const { stdout, stderr } = await runCli(words, { directory: emptyFolder(), environment });
  expect(stdout).toContain("'https://gateway.example/replicate/v1/predictions'");
  expect(stdout + stderr).not.toContain("secret-key");
});
