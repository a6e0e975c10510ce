import type { Language } from "./localized.ts";

const localeVariables = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** POSIX order: the first of the locale variables that is set decides, and anything but Chinese is English. */
export function languageOfLocale(environment: Readonly<Record<string, string | undefined>>): Language {
  for (const variable of localeVariables) {
    const locale = environment[variable];
    if (locale !== undefined && locale !== "") return /^zh\b|^zh_/i.test(locale) ? "zh" : "en";
  }
  return "en";
}

export function asLanguage(text: string | undefined): Language | undefined {
  return text === "en" || text === "zh" ? text : undefined;
}

/** Looks for `--lang` before anything is parsed, so that a complaint about the arguments is in the right language. */
export function languageOfArguments(words: readonly string[]): Language | undefined {
  for (const [index, word] of words.entries()) {
    if (word === "--") return undefined;
    if (word === "--lang") return asLanguage(words[index + 1]);
    if (word.startsWith("--lang=")) return asLanguage(word.slice("--lang=".length));
  }
  return undefined;
}
