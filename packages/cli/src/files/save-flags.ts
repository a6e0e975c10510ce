import type { FlagDefinition } from "../define/flag.ts";
import type { GivenArguments } from "../define/given-arguments.ts";

/** Flags of commands that save an output's files. */
export const saveFlags = [
  {
    name: "output-dir",
    short: "o",
    value: { kind: "text", placeholder: "dir" },
    text: {
      en: "Save files directly in this folder (default ./predgate-output/<id>).",
      zh: "将文件直接保存到此目录（默认 ./predgate-output/<id>）。",
    },
    completes: "directory",
  },
  {
    name: "overwrite",
    value: { kind: "none" },
    text: { en: "Replace files of the same name (also --force).", zh: "替换同名文件（也可用 --force）。" },
  },
  {
    name: "force",
    value: { kind: "none" },
    text: { en: "The same as --overwrite.", zh: "同 --overwrite。" },
  },
] as const satisfies readonly FlagDefinition[];

export interface SaveChoices {
  readonly outputDirectory: string | undefined;
  readonly overwrite: boolean;
}

export function saveChoices(given: GivenArguments): SaveChoices {
  return {
    outputDirectory: given.text("output-dir"),
    overwrite: given.on("overwrite") || given.on("force"),
  };
}
