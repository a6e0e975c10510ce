import type { KeyCheck } from "../auth/check-key.ts";
import type { Config } from "../config/resolve-config.ts";
import type { Kit } from "../define/kit.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Localized } from "../language/localized.ts";

/** What one check found, and what to do about it. */
export interface Finding {
  readonly outcome: "pass" | "warn" | "fail" | "skip";
  readonly found: Localized;
  readonly remedy?: Localized;
  /** Of a failure. */
  readonly exitCode?: ExitCode;
}

/** What the checks share, so that the gateway is asked once. */
export interface Evidence {
  readonly kit: Kit;
  readonly config: Config | { readonly error: unknown };
  readonly baseUrl: string | undefined;
  readonly key: { readonly value: string; readonly source: string } | { readonly error: unknown } | undefined;
  readonly reached: (KeyCheck & { readonly date?: string | undefined; readonly askedAt: number }) | undefined;
}

export interface Check {
  readonly name: string;
  readonly examine: (evidence: Evidence) => Finding | Promise<Finding>;
}
