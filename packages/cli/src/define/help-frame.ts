import { displayWidth, padTo, wrapText } from "../io/display-width.ts";
import type { Paint } from "../io/style.ts";
import type { Language, Localized } from "../language/localized.ts";
import type { AnyCommand, InputFlags } from "./command.ts";
import type { ArgumentDefinition, FlagDefinition } from "./flag.ts";
import { placeholderOf } from "./read-arguments.ts";

export interface HelpPage {
  readonly path: readonly string[];
  readonly summary: Localized;
  readonly command: AnyCommand;
  readonly shared: readonly FlagDefinition[];
  readonly inputs: InputFlags | undefined;
}

interface Row {
  readonly left: string;
  readonly right: string;
}

export interface Section {
  readonly title: Localized;
  readonly rows: readonly Row[];
}

const titles = {
  usage: { en: "Usage", zh: "用法" },
  arguments: { en: "Arguments", zh: "参数" },
  flags: { en: "Flags", zh: "标志" },
  shared: { en: "Flags of every command", zh: "通用标志" },
  examples: { en: "Examples", zh: "示例" },
} as const;

export function usageLine(path: readonly string[], command: AnyCommand): string {
  const words = command.arguments.map((argument) => {
    const name = `${argument.name}${argument.repeatable === true ? "…" : ""}`;
    return argument.required ? name : `[${name}]`;
  });
  return ["predgate", ...path, ...words, ...(command.passesOn === true ? [] : ["[flags]"])].join(" ");
}

/** The sections of a command's help, which the reference page is made of too. */
export function helpSections(page: HelpPage, language: Language): readonly Section[] {
  const sections: Section[] = [];
  if (page.command.arguments.length > 0) {
    sections.push({
      title: titles.arguments,
      rows: page.command.arguments.map((argument) => ({
        left: argument.name,
        right: argumentText(argument, language),
      })),
    });
  }
  if (page.inputs !== undefined && page.inputs.flags.length > 0) {
    const rows = page.inputs.flags.map((flag) => ({
      left: flag.boolean ? `--[no-]${flag.names[0]}` : `--${flag.names[0]} <${flag.placeholder}>`,
      right: [
        flag.text[language],
        flag.notes.map((note) => note[language]).join(language === "en" ? "; " : "；"),
      ]
        .filter((part) => part !== "")
        .join("\n"),
    }));
    sections.push({ title: page.inputs.title, rows });
  }
  if (page.command.flags.length > 0) {
    sections.push({ title: titles.flags, rows: page.command.flags.map((flag) => flagRow(flag, language)) });
  }
  sections.push({ title: titles.shared, rows: page.shared.map((flag) => flagRow(flag, language)) });
  return sections;
}

/** A command's help for a terminal of so many columns. */
export function helpFrame(
  page: HelpPage,
  given: { readonly language: Language; readonly columns: number; readonly paint: Paint },
): string {
  const { language, columns, paint } = given;
  const lines: string[] = [...wrapText(page.summary[language], columns), ""];
  if (page.command.about !== undefined) lines.push(...wrapText(page.command.about[language], columns), "");
  lines.push(paint("bold", titles.usage[language]), `  ${usageLine(page.path, page.command)}`, "");
  for (const section of helpSections(page, language)) {
    lines.push(paint("bold", section.title[language]), ...table(section.rows, columns), "");
  }
  if (page.command.examples.length > 0) {
    lines.push(paint("bold", titles.examples[language]));
    for (const { text, line } of page.command.examples) {
      lines.push(`  ${paint("dim", `# ${text[language]}`)}`, `  $ ${line}`);
    }
    lines.push("");
  }
  return lines.join("\n");
}

/** Too narrow for two columns beside each other. */
const narrow = 60;

/** Two columns; the right one wraps under itself, and starts a line of its own behind a long left one. */
export function table(rows: readonly Row[], columns: number): string[] {
  const widest = Math.max(0, ...rows.map((row) => displayWidth(row.left)));
  const left = columns < narrow ? 0 : Math.min(widest, 30);
  const right = Math.max(24, columns - left - 4);
  return rows.flatMap((row) => {
    const wrapped = wrapText(row.right, right);
    const indent = " ".repeat(left + 4);
    if (displayWidth(row.left) > left) return [`  ${row.left}`, ...wrapped.map((line) => `${indent}${line}`)];
    return wrapped.map((line, index) =>
      index === 0 ? `  ${padTo(row.left, left)}  ${line}`.trimEnd() : `${indent}${line}`,
    );
  });
}

function argumentText(argument: ArgumentDefinition, language: Language): string {
  return argument.text[language];
}

function flagRow(flag: FlagDefinition, language: Language): Row {
  const { value } = flag;
  const short = flag.short === undefined ? "" : `-${flag.short}, `;
  const name = value.kind === "none" && value.negatable === true ? `--[no-]${flag.name}` : `--${flag.name}`;
  const placeholder = placeholderOf(value);
  const suffix =
    placeholder === "" ? "" : value.kind === "optional" ? `[=${placeholder}]` : ` <${placeholder}>`;
  return { left: `${short}${name}${suffix}`, right: flag.text[language] };
}
