import type { Context } from "../context.ts";
import type { GivenArguments } from "../define/given-arguments.ts";
import { usageError } from "../errors/usage-error.ts";

/** The signing secrets of `--secret` and PREDGATE_WEBHOOK_SECRET. One that no gateway gives would refuse every call. */
export function givenSecrets(given: GivenArguments, context: Context): readonly string[] {
  const variable = context.environment.PREDGATE_WEBHOOK_SECRET;
  const secrets = [
    ...given.texts("secret"),
    ...(variable === undefined || variable === "" ? [] : [variable]),
  ];
  if (secrets.every(isSecret)) return secrets;
  throw usageError({
    code: "invalid_secret",
    sentence: {
      en: 'A signing secret is "whsec_" and base64; something else came.',
      zh: "签名密钥应为 “whsec_” 加 base64；收到的不是。",
    },
    remedy: {
      en: "Copy it whole, as the gateway shows it, into --secret or PREDGATE_WEBHOOK_SECRET.",
      zh: "请将网关显示的完整密钥填入 --secret 或 PREDGATE_WEBHOOK_SECRET。",
    },
  });
}

function isSecret(text: string): boolean {
  return (
    /^(?:whsec_)?(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/.test(text) &&
    !/^(?:whsec_)?$/.test(text)
  );
}
