import { defineCommand } from "../../define/command.ts";
import { wantsJson } from "../../define/shared-options.ts";
import { usageError } from "../../errors/usage-error.ts";
import { exitCodes } from "../../exit-codes.ts";
import { readGivenFile } from "../../io/read-given-file.ts";
import { oneLine } from "../../io/strip-controls.ts";
import { printDocument } from "../../output/print-document.ts";
import { givenSecrets } from "../../webhooks/given-secrets.ts";

interface VerifyOptions {
  readonly body: string;
  readonly secrets: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly tolerance: number | undefined;
}

const headerFlags = ["id", "timestamp", "signature"] as const;

export const verifyCommand = defineCommand<VerifyOptions>({
  arguments: [
    {
      name: "FILE",
      required: true,
      text: { en: "The raw body as it came, or - for stdin.", zh: "原始请求体文件；- 表示 stdin。" },
      completes: "file",
    },
  ],
  flags: [
    {
      name: "secret",
      value: { kind: "text", placeholder: "whsec_…", repeatable: true },
      text: {
        en: "The signing secret; may be repeated (also: PREDGATE_WEBHOOK_SECRET).",
        zh: "签名密钥，可重复（也可设 PREDGATE_WEBHOOK_SECRET）。",
      },
    },
    {
      name: "id",
      value: { kind: "text", placeholder: "msg_…" },
      text: { en: "The webhook-id header.", zh: "webhook-id 头。" },
    },
    {
      name: "timestamp",
      value: { kind: "text", placeholder: "seconds" },
      text: { en: "The webhook-timestamp header.", zh: "webhook-timestamp 头。" },
    },
    {
      name: "signature",
      value: { kind: "text", placeholder: "v1,…" },
      text: { en: "The webhook-signature header.", zh: "webhook-signature 头。" },
    },
    {
      name: "tolerance",
      value: { kind: "duration", placeholder: "5m" },
      text: { en: "How old the call may be (default 5m).", zh: "允许的时间偏差（默认 5m）。" },
    },
  ],
  fields: ["valid", "id", "timestamp", "prediction"],
  about: {
    en: "Exits 0 when the signature is the gateway's, 4 when it is not.",
    zh: "签名有效时退出码为 0，否则为 4。",
  },
  examples: [
    {
      text: { en: "A call that was written to a file", zh: "验证保存下来的回调" },
      line: "predgate webhooks verify body.json --id msg_1 --timestamp 1614265330 --signature v1,… --tolerance 10m",
    },
  ],
  parse: (given, context) => {
    const secrets = givenSecrets(given, context);
    if (secrets.length === 0) throw missing("--secret");
    const headers = headerFlags.map((name) => {
      const value = given.text(name);
      if (value === undefined) throw missing(`--${name}`);
      return [`webhook-${name}`, value];
    });
    return {
      body: given.words[0] ?? "",
      secrets,
      headers: Object.fromEntries(headers) as Record<string, string>,
      tolerance: given.duration("tolerance"),
    };
  },
  run: async (options, kit) => {
    const { verifyWebhook } = await import("@predgate/client/webhooks");
    const body = await readGivenFile(options.body, kit.context);
    const event = await verifyWebhook(
      { headers: options.headers, body },
      {
        secret: options.secrets,
        ...(options.tolerance === undefined ? {} : { tolerance: options.tolerance }),
      },
    );
    if (wantsJson(kit.shared)) await printDocument({ valid: true, ...event }, kit);
    else {
      const id = oneLine(event.id);
      kit.context.stdout.write(`${kit.say({ en: `valid: ${id}`, zh: `有效：${id}` })}\n`);
    }
    return exitCodes.success;
  },
});

function missing(flag: string) {
  return usageError({
    code: "missing_flag",
    sentence: { en: `${flag} is missing.`, zh: `缺少 ${flag}。` },
    remedy: {
      en: "Give --secret and the three headers: --id, --timestamp, --signature.",
      zh: "请给出 --secret 及三个头：--id、--timestamp、--signature。",
    },
  });
}
