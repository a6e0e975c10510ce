import { existsSync } from "node:fs";
import { configPaths } from "../config/paths.ts";
import type { Context } from "../context.ts";
import { asLanguage } from "./choose-language.ts";
import type { Language } from "./localized.ts";

/** The language that PREDGATE_LANG or a configuration file sets. Nothing is loaded where there is neither. */
export async function configuredLanguage(context: Context): Promise<Language | undefined> {
  const named = asLanguage(context.environment.PREDGATE_LANG);
  if (named !== undefined) return named;
  const { project, user } = configPaths(context);
  if (project === undefined && !existsSync(user)) return undefined;
  const { resolveConfig } = await import("../config/resolve-config.ts");
  try {
    return asLanguage(resolveConfig(context).get("lang")?.value);
  } catch {
    // A file that is wrong is told of by the commands that need it; help does not.
    return undefined;
  }
}
