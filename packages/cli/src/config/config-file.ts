import { readFileSync } from "node:fs";
import { usageError } from "../errors/usage-error.ts";
import { nearest } from "../input/nearest.ts";
import { settings } from "./settings.ts";

/** A configuration file: settings, and profiles that stand over them. */
export interface ConfigFile {
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
  readonly profiles: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Reads a file; undefined where there is none. A file that is wrong is an error, never ignored. */
export function readConfigFile(path: string): ConfigFile | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  let document: unknown;
  try {
    document = JSON.parse(text.trim() === "" ? "{}" : text);
  } catch (error) {
    throw wrongFile(path, error instanceof Error ? error.message : String(error));
  }
  if (!isRecord(document)) throw wrongFile(path, "it must hold one object");
  const { profiles = {}, ...values } = document;
  if (!isRecord(profiles)) throw wrongFile(path, '"profiles" must be an object');
  return {
    path,
    values: checkedValues(values, path),
    profiles: Object.fromEntries(
      Object.entries(profiles).map(([name, profile]) => {
        if (!isRecord(profile)) throw wrongFile(path, `profile ${JSON.stringify(name)} must be an object`);
        return [name, checkedValues(profile, path)];
      }),
    ),
  };
}

function checkedValues(values: Readonly<Record<string, unknown>>, path: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      if (key === "$schema") return [];
      if (key === "api_key") {
        throw wrongFile(path, "a key does not belong in it; use `predgate auth login` or PREDGATE_API_KEY");
      }
      const setting = settings.find((candidate) => candidate.key === key);
      if (setting === undefined) {
        const close = nearest(key, [...settings.map((candidate) => candidate.key), "profiles"]);
        throw wrongFile(
          path,
          `there is no setting "${key}"${close === undefined ? "" : `; did you mean "${close}"?`}`,
        );
      }
      const text = typeof value === "number" ? String(value) : value;
      const problem =
        typeof text === "string" ? setting.check(text) : { en: "must be a text", zh: "必须是文本" };
      if (problem !== undefined) throw wrongFile(path, `"${key}" ${problem.en}`);
      return [[key, String(text)]];
    }),
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrongFile(path: string, reason: string) {
  return usageError({
    code: "invalid_config",
    sentence: {
      en: `The configuration file ${path} is wrong: ${reason}.`,
      zh: `配置文件 ${path} 有误：${reason}。`,
    },
    remedy: {
      en: `Mend or remove it. Settings: ${settings.map((setting) => setting.key).join(", ")}.`,
      zh: `请修改或删除它。可用设置：${settings.map((setting) => setting.key).join("、")}。`,
    },
  });
}
