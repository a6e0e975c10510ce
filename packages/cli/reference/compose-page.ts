import type { CommandRow } from "../src/commands/table.ts";
import { commandTable } from "../src/commands/table.ts";
import { settings } from "../src/config/settings.ts";
import type { AnyCommand } from "../src/define/command.ts";
import type { Section } from "../src/define/help-frame.ts";
import { helpSections, usageLine } from "../src/define/help-frame.ts";
import { sharedFlags } from "../src/define/shared-flags.ts";
import { clientCodes } from "../src/errors/client-codes.ts";
import { exitCodeMeanings } from "../src/exit-codes.ts";

/** Where the page stands, from the top of the repository. */
export const referencePage = "docs/reference/cli.md";

/** The reference page of the command line, made from what the parser and the help frames are made of. */
export async function composePage(): Promise<string> {
  const commands: string[] = [];
  for (const row of commandTable) commands.push(commandSection(row, await row.load()));
  return `<!-- Made from packages/cli/src by \`pnpm cli:reference\`. Do not edit. -->

# \`predgate\`

Results go to stdout, everything else to stderr. \`predgate COMMAND --help\` shows a command in the terminal,
\`predgate run MODEL --help\` the inputs of a model, \`--lang zh\` either of them in Chinese.

${commandTable.map(({ path, summary }) => `- [\`${path.join(" ")}\`](#predgate-${path.join("-")}): ${summary.en}`).join("\n")}

## Inputs

${table(["way", "example"], inputWays)}
Strongest first: flags, \`key=value\` words, the document of \`--input\`. Within one kind the last one counts. Names may be
written with \`-\` or \`_\`. Values are checked against the model's schema before anything is sent; \`--unlisted\` sends them
unchecked.

## Settings

Strongest first: flags, environment, project file (\`predgate.json\` in this folder or the nearest above it), user file
(the one that \`PREDGATE_CONFIG\` names, else \`$XDG_CONFIG_HOME/predgate/config.json\`, else
\`~/.config/predgate/config.json\`). In each file a profile's own values
stand over the ones outside profiles. \`predgate config list\` says where each value came from.

${table(
  ["setting", "flag", "variable", "default", "what"],
  settings.map(({ key, flag, variable, standard, text }) => [
    code(key),
    flag === undefined ? "" : code(`--${flag}`),
    code(variable),
    standard === undefined ? "" : code(standard),
    text.en,
  ]),
)}
The key comes from \`--api-key\`, \`PREDGATE_API_KEY\`, or \`predgate auth login\`, which keeps it in a file of its own that
only you can read, and only for the gateway it was given for. \`HTTP_PROXY\`, \`HTTPS_PROXY\`, \`ALL_PROXY\` and \`NO_PROXY\`
are honoured; \`NO_COLOR\` turns colour off.

## Exit codes

${table(
  ["code", "means"],
  exitCodeMeanings.map(({ code: number, meaning }) => [String(number), meaning.en]),
)}
With \`--json\` or \`--query\` an error is one JSON object on stderr: \`error\` (a code that stays), \`message\`, \`remedy\`,
\`exit_code\`, and what is known of \`status\`, \`problem\`, \`request_id\`, \`prediction_id\`, \`retry_after\`. Errors of the
gateway and of predictions:

${table(
  ["`error`", "exit code", "remedy"],
  Object.entries(clientCodes).map(([name, { exitCode, remedy }]) => [
    code(name),
    String(exitCode),
    remedy.en
      .replaceAll("{prediction}", "ID")
      .replaceAll("{model}", "MODEL")
      .replaceAll("{since}", " --created-after TIME"),
  ]),
)}
## Flags of every command

${flagTable(helpSections({ path: [], summary: { en: "", zh: "" }, command: noCommand, shared: sharedFlags, inputs: undefined }, "en").at(-1))}
${commands.join("\n")}`;
}

const inputWays = [
  ["a flag made from the model's schema", "`--prompt-a rain`, `--num-inference-steps 30`, `--no-tiling`"],
  ["a word, read by the input's type", "`prompt_a=rain`"],
  ["a word of JSON", "`alpha:=0.5`"],
  ["a file: its text, or its bytes where the input is a file", "`prompt_a=@prompt.txt`"],
  ["a file of JSON", "`settings:=@settings.json`"],
  ["a document of all inputs, JSON or YAML", "`--input take.yaml`"],
  ["stdin, read only for `-`", "`--input -`, `prompt_a=@-`"],
];

const noCommand: AnyCommand = {
  arguments: [],
  flags: [],
  fields: [],
  examples: [],
  parse: () => undefined,
  run: () => Promise.resolve(0),
};

function commandSection(row: CommandRow, command: AnyCommand): string {
  const sections = helpSections({ ...row, command, shared: [], inputs: undefined }, "en").slice(0, -1);
  const parts = [
    `## \`predgate ${row.path.join(" ")}\``,
    row.summary.en,
    ...(command.about === undefined ? [] : [command.about.en]),
    `\`\`\`\n${usageLine(row.path, command)}\n\`\`\``,
    ...sections.map((section) => flagTable(section).trimEnd()),
    ...(command.fields.length === 0 ? [] : [`Fields of \`--json\`: ${command.fields.map(code).join(", ")}.`]),
    ...(command.examples.length === 0
      ? []
      : [
          `\`\`\`sh\n${command.examples.map(({ text, line }) => `# ${text.en}\n${line}`).join("\n")}\n\`\`\``,
        ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function flagTable(section: Section | undefined): string {
  if (section === undefined) return "";
  return table(
    [section.title.en.toLowerCase(), ""],
    section.rows.map(({ left, right }) => [code(left), right]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(" | ")} |\n`;
  return `${line(head)}|${head.map(() => " --- |").join("")}\n${rows.map(line).join("")}`;
}

function inCell(text: string): string {
  const plain = text.replaceAll("|", "\\|").replaceAll("\n", " ");
  // Outside code, <id> would be taken for HTML and vanish.
  return plain.startsWith("`") ? plain : plain.replaceAll("<", "\\<");
}

function code(text: string): string {
  return `\`${text}\``;
}
