import type { ConfigFlags } from "../config/resolve-config.ts";
import type { SharedOptions } from "../define/shared-options.ts";

/** The settings that flags of every command give. */
export function configFlags(shared: SharedOptions): ConfigFlags {
  return { base_url: shared.baseUrl, profile: shared.profile, path_prefix: shared.pathPrefix };
}
