import { keyStore } from "../config/key-store.ts";
import { resolveConfig } from "../config/resolve-config.ts";
import { writeSetting } from "../config/write-setting.ts";
import { configFlags } from "../connect/config-flags.ts";
import type { Kit } from "../define/kit.ts";
import { wantsJson } from "../define/shared-options.ts";
import { CliError } from "../errors/cli-error.ts";
import { usageError } from "../errors/usage-error.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { readStream } from "../io/read-stream.ts";
import { oneLine } from "../io/strip-controls.ts";
import { printDocument } from "../output/print-document.ts";
import { checkKey } from "./check-key.ts";

export interface LoginOptions {
  readonly withKey: boolean;
  readonly verify: boolean;
}

/** Takes a key, tries it, stores it. A key the gateway refuses is not stored. */
export async function login(options: LoginOptions, kit: Kit): Promise<ExitCode> {
  const { context, shared } = kit;
  const profile = shared.profile ?? context.environment.PREDGATE_PROFILE ?? "default";
  const known = { ...shared, profile: undefined };
  const config = resolveConfig(
    { ...context, environment: { ...context.environment, PREDGATE_PROFILE: undefined } },
    configFlags(known),
  );
  const ownConfig = profileExists(kit, profile) ? resolveConfig(context, configFlags(shared)) : config;
  const baseUrl = ownConfig.get("base_url");
  const key = await readKey(options, kit);
  const pathPrefix = ownConfig.get("path_prefix")?.value ?? "/replicate";
  let verified = false;
  if (options.verify && baseUrl !== undefined) {
    const check = await checkKey({ baseUrl: baseUrl.value, pathPrefix, key }, kit);
    if (check.outcome === "refused") throw refusedKey(baseUrl.value, check.status);
    verified = check.outcome === "accepted";
    if (check.outcome === "unknown") {
      const reason = oneLine(check.reason);
      kit.note({
        en: `Note: the key could not be tried at ${baseUrl.value} (${reason}); it is stored all the same.`,
        zh: `注意：无法在 ${baseUrl.value} 验证密钥（${reason}），仍已保存。`,
      });
    }
  }
  const store = keyStore(ownConfig.paths.keys);
  store.set(profile, {
    apiKey: key,
    origin: baseUrl === undefined ? undefined : new URL(baseUrl.value).origin,
  });
  if (shared.baseUrl !== undefined) {
    writeSetting({ path: ownConfig.paths.user, key: "base_url", value: shared.baseUrl, profile });
  }
  if (shared.pathPrefix !== undefined) {
    writeSetting({ path: ownConfig.paths.user, key: "path_prefix", value: shared.pathPrefix, profile });
  }
  if (wantsJson(shared)) {
    await printDocument({ profile, base_url: baseUrl?.value ?? null, stored_in: store.path, verified }, kit);
  } else {
    kit.note({
      en: `Stored the key of profile ${profile} in ${store.path}${baseUrl === undefined ? "; give the gateway's address with `predgate config set base_url URL`" : ` for ${baseUrl.value}`}.`,
      zh: `已将配置档 ${profile} 的密钥保存到 ${store.path}${baseUrl === undefined ? "；请用 `predgate config set base_url URL` 设置网关地址" : `（${baseUrl.value}）`}。`,
    });
  }
  return exitCodes.success;
}

function profileExists(kit: Kit, profile: string): boolean {
  if (profile === "default") return true;
  try {
    resolveConfig(kit.context, configFlags({ ...kit.shared, profile }));
    return true;
  } catch (error) {
    if (error instanceof CliError && error.code === "unknown_profile") return false;
    throw error;
  }
}

async function readKey(options: LoginOptions, kit: Kit): Promise<string> {
  const { context } = kit;
  const terminal = context.stdin.isTTY === true && context.stderr.isTerminal;
  if (!options.withKey && !terminal) {
    throw usageError({
      code: "missing_key",
      sentence: { en: "There is no terminal to ask for the key on.", zh: "没有可用于输入密钥的终端。" },
      remedy: {
        en: "Pipe it in: predgate auth login --with-key < key-file",
        zh: "请通过管道传入：predgate auth login --with-key < key-file",
      },
    });
  }
  const typed = options.withKey
    ? (await readStream(context.stdin)).toString("utf8")
    : await (await import("../io/ask.ts")).askSecretly(kit.say({ en: "Key: ", zh: "密钥：" }), context);
  const key = typed.trim().replace(/^Bearer\s+/i, "");
  if (/^[!-~]+$/.test(key)) return key;
  throw usageError({
    code: "invalid_key",
    sentence: {
      en:
        key === "" ? "No key came." : "A key is one word of printable ASCII characters; something else came.",
      zh: key === "" ? "没有收到密钥。" : "密钥应为一段可打印的 ASCII 字符。",
    },
    remedy: {
      en: "Give the gateway's key alone, without quotes or line breaks.",
      zh: "请只提供网关密钥，不含引号或换行。",
    },
  });
}

function refusedKey(baseUrl: string, status: number): CliError {
  return new CliError({
    code: "authentication",
    exitCode: exitCodes.authentication,
    sentence: {
      en: `${baseUrl} refuses this key (${status}); it was not stored.`,
      zh: `${baseUrl} 拒绝了该密钥（${status}），未保存。`,
    },
    remedy: {
      en: "Check the key and --base-url; --no-verify stores it untried.",
      zh: "请检查密钥与 --base-url；--no-verify 可不经验证保存。",
    },
  });
}
