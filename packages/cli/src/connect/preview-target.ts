import { resolveConfig } from "../config/resolve-config.ts";
import { resolveKey } from "../config/resolve-key.ts";
import type { Kit } from "../define/kit.ts";
import { usageError } from "../errors/usage-error.ts";
import { configFlags } from "./config-flags.ts";

/** Where a request that is only shown would go. */
export interface PreviewTarget {
  readonly baseUrl: string;
  readonly pathPrefix: string;
  /** Undefined where a curl line should read it from PREDGATE_API_KEY. */
  readonly apiKey: string | undefined;
}

const mockBaseUrl = "http://mock.predgate.test";
const placeholder = "https://your-gateway.example";

/** Nothing has to be configured for looking at a request: a placeholder stands in for a gateway that is not. */
export function previewTarget(kit: Kit, given: { readonly as: "request" | "curl" }): PreviewTarget {
  const { shared, context } = kit;
  const curl = given.as === "curl";
  if (curl && shared.mock) throw curlNeedsAServer();
  const config = resolveConfig(context, configFlags(shared));
  const baseUrl = shared.mock ? mockBaseUrl : config.get("base_url")?.value;
  if (baseUrl === undefined) {
    kit.note({
      en: `Note: no gateway is configured; ${placeholder} stands in for it. --base-url URL or PREDGATE_BASE_URL names one.`,
      zh: `注意：尚未配置网关，以 ${placeholder} 代替。可用 --base-url URL 或 PREDGATE_BASE_URL 指定。`,
    });
  }
  const key = curl ? resolveKey({ flag: shared.apiKey, config }, context) : undefined;
  const fromVariable = key === undefined || key.source === "PREDGATE_API_KEY";
  if (!fromVariable) {
    kit.note({
      en: "Note: the line holds your key. PREDGATE_API_KEY keeps it out.",
      zh: "注意：该命令包含你的密钥。使用 PREDGATE_API_KEY 可避免。",
    });
  }
  return {
    baseUrl: baseUrl ?? placeholder,
    pathPrefix: config.get("path_prefix")?.value ?? "/replicate",
    apiKey: fromVariable ? undefined : key.value,
  };
}

function curlNeedsAServer() {
  return usageError({
    code: "curl_needs_a_server",
    sentence: { en: "curl cannot reach the embedded mock.", zh: "curl 无法访问内置模拟网关。" },
    remedy: {
      en: "Start `predgate mock --port 8787` and use --base-url http://127.0.0.1:8787 --curl.",
      zh: "请启动 `predgate mock --port 8787`，并使用 --base-url http://127.0.0.1:8787 --curl。",
    },
  });
}
