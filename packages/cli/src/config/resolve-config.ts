import type { Context } from "../context.ts";
import { usageError } from "../errors/usage-error.ts";
import { nearest } from "../input/nearest.ts";
import type { ConfigFile } from "./config-file.ts";
import { readConfigFile } from "./config-file.ts";
import type { ConfigPaths } from "./paths.ts";
import { configPaths } from "./paths.ts";
import type { Setting } from "./settings.ts";
import { settings } from "./settings.ts";

export type Layer = "flag" | "environment" | "project" | "user" | "default";

/** A setting's value and where it came from. */
export interface Resolved {
  readonly key: string;
  readonly value: string;
  readonly layer: Layer;
  /** `--base-url`, `PREDGATE_BASE_URL`, a file (with the profile inside it), `default`. */
  readonly source: string;
}

export interface Config {
  readonly paths: ConfigPaths;
  readonly profile: string;
  readonly resolved: readonly Resolved[];
  get(key: string): Resolved | undefined;
}

/** Flags by setting key: `base_url` for `--base-url`. */
export type ConfigFlags = Readonly<Record<string, string | undefined>>;

/** Flags over environment over project file over user file; in a file, the profile over the rest. */
export function resolveConfig(context: Context, flags: ConfigFlags = {}): Config {
  const paths = configPaths(context);
  const files = [
    {
      layer: "project" as const,
      file: paths.project === undefined ? undefined : readConfigFile(paths.project),
    },
    { layer: "user" as const, file: readConfigFile(paths.user) },
  ].filter((entry): entry is { layer: "project" | "user"; file: ConfigFile } => entry.file !== undefined);

  const resolve = (setting: Setting, profile: string | undefined): Resolved | undefined => {
    const found = (layer: Layer, value: string, source: string): Resolved => ({
      key: setting.key,
      value,
      layer,
      source,
    });
    const flag = flags[setting.key];
    if (flag !== undefined) return found("flag", flag, `--${setting.flag}`);
    const variable = context.environment[setting.variable];
    if (variable !== undefined && (variable !== "" || setting.key === "path_prefix")) {
      return found("environment", checkedVariable(setting, variable), setting.variable);
    }
    for (const { layer, file } of files) {
      const inProfile = profile === undefined ? undefined : file.profiles[profile]?.[setting.key];
      if (inProfile !== undefined) return found(layer, inProfile, `${file.path} (profile ${profile})`);
      const value = file.values[setting.key];
      if (value !== undefined) return found(layer, value, file.path);
    }
    return setting.standard === undefined ? undefined : found("default", setting.standard, "default");
  };

  const profileSetting = settings.find((setting) => setting.key === "profile");
  const chosen = profileSetting === undefined ? undefined : resolve(profileSetting, undefined);
  const profile = chosen?.value ?? "default";
  const known = new Set(["default", ...files.flatMap(({ file }) => Object.keys(file.profiles))]);
  if (!known.has(profile)) throw unknownProfile(profile, known);
  const resolved = settings.flatMap((setting) => resolve(setting, profile) ?? []);
  return { paths, profile, resolved, get: (key) => resolved.find((entry) => entry.key === key) };
}

function checkedVariable(setting: Setting, value: string): string {
  const problem = setting.check(value);
  if (problem === undefined) return value;
  throw usageError({
    code: "invalid_config",
    sentence: { en: `${setting.variable} ${problem.en}.`, zh: `${setting.variable} ${problem.zh}。` },
    remedy: { en: "Change or unset the variable.", zh: "请修改或取消该变量。" },
  });
}

function unknownProfile(profile: string, known: ReadonlySet<string>) {
  const close = nearest(profile, known);
  return usageError({
    code: "unknown_profile",
    sentence: { en: `There is no profile "${profile}".`, zh: `没有配置档 "${profile}"。` },
    remedy: {
      en: `${close === undefined ? "" : `Did you mean ${close}? `}\`predgate config set base_url URL --profile ${profile}\` makes it.`,
      zh: `${close === undefined ? "" : `是否想用 ${close}？`}\`predgate config set base_url URL --profile ${profile}\` 可创建。`,
    },
  });
}
