import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import type { Context } from "../context.ts";

export interface ConfigPaths {
  /** `$XDG_CONFIG_HOME/predgate/config.json`, or the file PREDGATE_CONFIG names. */
  readonly user: string;
  /** Keys, apart from the settings and readable by their owner alone. */
  readonly keys: string;
  /** The nearest `predgate.json` here or above; undefined where there is none. */
  readonly project: string | undefined;
  /** Where `config set --project` writes. */
  readonly projectTarget: string;
}

export const projectFileName = "predgate.json";

export function configPaths(context: Context): ConfigPaths {
  const home = configHome(context);
  const project = nearestProjectFile(context.directory);
  const named = context.environment.PREDGATE_CONFIG;
  return {
    user: named === undefined || named === "" ? join(home, "config.json") : named,
    keys: join(home, "keys.json"),
    project,
    projectTarget: project ?? join(context.directory, projectFileName),
  };
}

function configHome(context: Context): string {
  const given = context.environment.XDG_CONFIG_HOME;
  // The XDG specification: a relative path is invalid and ignored.
  if (given !== undefined && isAbsolute(given)) return join(given, "predgate");
  if (context.platform === "win32" && context.environment.APPDATA !== undefined) {
    return join(context.environment.APPDATA, "predgate");
  }
  const home = context.environment.HOME;
  // Empty or relative it would put keys into the folder one happens to stand in.
  return join(home !== undefined && isAbsolute(home) ? home : userInfo().homedir, ".config", "predgate");
}

function nearestProjectFile(from: string): string | undefined {
  for (let directory = from; ; directory = dirname(directory)) {
    const candidate = join(directory, projectFileName);
    if (existsSync(candidate)) return candidate;
    if (dirname(directory) === directory) return undefined;
  }
}
