import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keyStore } from "../config/key-store.ts";
import { printDuration } from "../define/duration.ts";
import { explain } from "../errors/explain.ts";
import { exitCodes } from "../exit-codes.ts";
import { oneLine } from "../io/strip-controls.ts";
import { packageVersion } from "../package-version.ts";
import type { Check, Evidence, Finding } from "./check.ts";

const leastNode = [22, 18] as const;
const clockTolerance = 60_000;

const skipped = (en: string, zh: string): Finding => ({ outcome: "skip", found: { en, zh } });

/** One row a check, in the order in which what fails first explains the rest. */
export const checks: readonly Check[] = [
  { name: "node", examine: checkNode },
  { name: "configuration", examine: checkConfiguration },
  { name: "key-file", examine: checkKeyFile },
  { name: "gateway", examine: checkGateway },
  { name: "clock", examine: checkClock },
  { name: "key", examine: checkKeyValidity },
  { name: "document", examine: checkDocument },
];

function checkNode(): Finding {
  const version = process.versions.node;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const enough = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
  if (enough) return { outcome: "pass", found: { en: `Node ${version}`, zh: `Node ${version}` } };
  const least = leastNode.join(".");
  return {
    outcome: "fail",
    found: { en: `Node ${version} is too old`, zh: `Node ${version} 版本过低` },
    remedy: { en: `Install Node ${least} or newer.`, zh: `请安装 Node ${least} 或更高版本。` },
    exitCode: exitCodes.usage,
  };
}

function checkConfiguration({ config, baseUrl }: Evidence): Finding {
  if ("error" in config) {
    const { sentence, remedy, exitCode } = explain(config.error);
    return { outcome: "fail", found: sentence, ...(remedy === undefined ? {} : { remedy }), exitCode };
  }
  if (baseUrl === undefined) {
    return {
      outcome: "fail",
      found: { en: "no gateway is configured", zh: "尚未配置网关" },
      remedy: {
        en: "Run `predgate config set base_url URL` or set PREDGATE_BASE_URL. `--mock` works without.",
        zh: "请运行 `predgate config set base_url URL` 或设置 PREDGATE_BASE_URL。`--mock` 无需配置。",
      },
      exitCode: exitCodes.usage,
    };
  }
  const source = config.get("base_url")?.source ?? "";
  const text = `${baseUrl} (${source}), profile ${config.profile}`;
  return { outcome: "pass", found: { en: text, zh: text } };
}

function checkKeyFile({ config }: Evidence): Finding {
  if ("error" in config) return skipped("the configuration cannot be read", "无法读取配置");
  const store = keyStore(config.paths.keys);
  const mode = store.mode();
  if (mode === undefined) return { outcome: "pass", found: { en: "there is none", zh: "没有密钥文件" } };
  const bits = (mode & 0o777).toString(8);
  if ((mode & 0o077) === 0)
    return { outcome: "pass", found: { en: `${store.path} (${bits})`, zh: `${store.path}（${bits}）` } };
  return {
    outcome: "fail",
    found: { en: `others can read ${store.path} (${bits})`, zh: `他人可读取 ${store.path}（${bits}）` },
    remedy: {
      en: `chmod 600 ${store.path}, and think of a new key.`,
      zh: `请运行 chmod 600 ${store.path}，并考虑更换密钥。`,
    },
    exitCode: exitCodes.authentication,
  };
}

function checkGateway({ baseUrl, reached }: Evidence): Finding {
  if (baseUrl === undefined || reached === undefined) return skipped("no gateway to ask", "没有可访问的网关");
  const answered = reached.outcome !== "unknown" || /^HTTP /.test(reached.reason);
  if (answered) return { outcome: "pass", found: { en: `${baseUrl} answers`, zh: `${baseUrl} 可访问` } };
  const reason = oneLine(reached.outcome === "unknown" ? reached.reason : "");
  return {
    outcome: "fail",
    found: { en: `${baseUrl} cannot be reached: ${reason}`, zh: `无法访问 ${baseUrl}：${reason}` },
    remedy: {
      en: "Check the address, the network, and HTTP_PROXY, HTTPS_PROXY, NO_PROXY.",
      zh: "请检查地址、网络以及 HTTP_PROXY、HTTPS_PROXY、NO_PROXY。",
    },
    exitCode: exitCodes.gateway,
  };
}

function checkClock({ reached }: Evidence): Finding {
  const told = reached?.date === undefined ? Number.NaN : Date.parse(reached.date);
  if (reached === undefined || Number.isNaN(told))
    return skipped("the gateway tells no time", "网关未返回时间");
  const difference = Math.abs(reached.askedAt - told);
  const text = printDuration(difference);
  if (difference <= clockTolerance) {
    return {
      outcome: "pass",
      found: { en: `within ${text} of the gateway's`, zh: `与网关相差 ${text} 以内` },
    };
  }
  return {
    outcome: "warn",
    found: { en: `${text} away from the gateway's`, zh: `与网关相差 ${text}` },
    remedy: {
      en: "Set this machine's clock: webhook signatures are refused when it is off.",
      zh: "请校准本机时钟：时钟偏差会导致 webhook 签名被拒绝。",
    },
  };
}

function checkKeyValidity({ key, reached }: Evidence): Finding {
  const login = {
    en: "Run `predgate auth login`, or set PREDGATE_API_KEY.",
    zh: "请运行 `predgate auth login` 或设置 PREDGATE_API_KEY。",
  };
  if (key === undefined) {
    return {
      outcome: "fail",
      found: { en: "there is no key", zh: "没有密钥" },
      remedy: login,
      exitCode: exitCodes.authentication,
    };
  }
  if ("error" in key) {
    const { sentence, remedy, exitCode } = explain(key.error);
    return { outcome: "fail", found: sentence, ...(remedy === undefined ? {} : { remedy }), exitCode };
  }
  if (reached === undefined || reached.outcome === "unknown") {
    return skipped(
      `from ${key.source}; the gateway did not say whether it is good`,
      `来自 ${key.source}；网关未表明是否有效`,
    );
  }
  if (reached.outcome === "accepted") {
    return {
      outcome: "pass",
      found: { en: `accepted (from ${key.source})`, zh: `有效（来自 ${key.source}）` },
    };
  }
  return {
    outcome: "fail",
    found: {
      en: `refused with ${reached.status} (from ${key.source})`,
      zh: `被拒绝，状态 ${reached.status}（来自 ${key.source}）`,
    },
    remedy: login,
    exitCode: exitCodes.authentication,
  };
}

/** The document is bundled with the client, which is released together with this package. */
function checkDocument(): Finding {
  const path = fileURLToPath(import.meta.resolve("@predgate/client/package.json"));
  const { version } = JSON.parse(readFileSync(path, "utf8")) as { readonly version: string };
  const own = packageVersion();
  const found = { en: `bundled with @predgate/client ${version}`, zh: `随 @predgate/client ${version} 发布` };
  if (version === own) return { outcome: "pass", found };
  return {
    outcome: "warn",
    found: {
      en: `${found.en}, while this is @predgate/cli ${own}`,
      zh: `${found.zh}，而本程序为 @predgate/cli ${own}`,
    },
    remedy: {
      en: "Install both from one release: npm install -g @predgate/cli@latest",
      zh: "请安装同一版本：npm install -g @predgate/cli@latest",
    },
  };
}
