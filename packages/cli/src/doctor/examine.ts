import { checkKey } from "../auth/check-key.ts";
import { resolveConfig } from "../config/resolve-config.ts";
import { resolveKey } from "../config/resolve-key.ts";
import { configFlags } from "../connect/config-flags.ts";
import type { Kit } from "../define/kit.ts";
import type { Evidence, Finding } from "./check.ts";
import { checks } from "./checks.ts";

/** Runs every check; none stops the others. */
export async function examine(kit: Kit): Promise<readonly (Finding & { readonly name: string })[]> {
  const evidence = await gatherEvidence(kit);
  const findings = [];
  for (const { name, examine: look } of checks) findings.push({ name, ...(await look(evidence)) });
  return findings;
}

async function gatherEvidence(kit: Kit): Promise<Evidence> {
  const config = attempt(() => resolveConfig(kit.context, configFlags(kit.shared)));
  if ("error" in config) return { kit, config, baseUrl: undefined, key: undefined, reached: undefined };
  const baseUrl = config.get("base_url")?.value;
  const key = attempt(
    () => resolveKey({ flag: kit.shared.apiKey, config }, kit.context) ?? { none: true as const },
  );
  const usable = "value" in key ? key.value : "no-key";
  const askedAt = kit.context.now();
  const pathPrefix = config.get("path_prefix")?.value ?? "/replicate";
  const reached =
    baseUrl === undefined
      ? undefined
      : { ...(await checkKey({ baseUrl, pathPrefix, key: usable }, kit)), askedAt };
  return { kit, config, baseUrl, key: "none" in key ? undefined : key, reached };
}

function attempt<Result extends object>(work: () => Result): Result | { readonly error: unknown } {
  try {
    return work();
  } catch (error) {
    return { error };
  }
}
