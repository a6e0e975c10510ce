import { readFileSync } from "node:fs";

/**
 * A scenario is a text file: what it shows, then steps. Lines of a block are indented by two spaces.
 *
 *     # Sentence that says what this shows
 *     mock: flaky            a served mock with these faults ("none" for no faults); its URL is in PREDGATE_BASE_URL
 *     env: NAME=value
 *     file: NAME             followed by its lines
 *     $ predgate …           a step; `ls DIR` lists a folder, `cat FILE` shows a file; <id> is the last id printed
 *     stdin:  stdout:  stderr:   followed by their lines
 *     exit: 0
 */
export interface Scenario {
  readonly path: string;
  readonly title: string;
  readonly mock: string | undefined;
  readonly environment: Readonly<Record<string, string>>;
  readonly files: ReadonlyMap<string, string>;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly line: string;
  readonly stdin: string | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

export function readScenario(path: string): Scenario {
  const lines = readFileSync(path, "utf8").split("\n");
  let title = "";
  let mock: string | undefined;
  const environment: Record<string, string> = {};
  const files = new Map<string, string>();
  const steps: { line: string; stdin: string | undefined; stdout: string; stderr: string; exit: number }[] =
    [];
  let at = 0;
  const block = (): string => {
    const taken: string[] = [];
    while (
      lines[at + 1]?.startsWith("  ") === true ||
      (lines[at + 1] === "" && lines[at + 2]?.startsWith("  ") === true)
    ) {
      at += 1;
      taken.push((lines[at] ?? "").slice(2));
    }
    return taken.map((line) => `${line}\n`).join("");
  };
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const step = steps.at(-1);
    if (line.startsWith("# ")) title ||= line.slice(2);
    else if (line.startsWith("mock: ")) mock = line.slice(6);
    else if (line.startsWith("env: ")) {
      const [name = "", ...value] = line.slice(5).split("=");
      environment[name] = value.join("=");
    } else if (line.startsWith("file: ")) files.set(line.slice(6), block());
    else if (line.startsWith("$ "))
      steps.push({ line: line.slice(2), stdin: undefined, stdout: "", stderr: "", exit: 0 });
    else if (line === "") continue;
    else if (step === undefined) throw new Error(`${path}:${at + 1}: expected "$ …" before ${line}`);
    else if (line === "stdin:") step.stdin = block();
    else if (line === "stdout:") step.stdout = block();
    else if (line === "stderr:") step.stderr = block();
    else if (line.startsWith("exit: ")) step.exit = Number(line.slice(6));
    else throw new Error(`${path}:${at + 1}: ${line} is no part of a scenario`);
  }
  return { path, title, mock, environment, files, steps };
}

export function printScenario(scenario: Scenario): string {
  const block = (name: string, text: string | undefined): string[] =>
    text === undefined || text === ""
      ? []
      : [
          name,
          ...text
            .replace(/\n+$/, "")
            .split("\n")
            .map((line) => (line === "" ? "" : `  ${line}`)),
        ];
  const head = [
    `# ${scenario.title}`,
    ...(scenario.mock === undefined ? [] : [`mock: ${scenario.mock}`]),
    ...Object.entries(scenario.environment).map(([name, value]) => `env: ${name}=${value}`),
    ...[...scenario.files].flatMap(([name, text]) => block(`file: ${name}`, text)),
  ];
  const steps = scenario.steps.map((step) =>
    [
      "",
      `$ ${step.line}`,
      ...block("stdin:", step.stdin),
      ...block("stdout:", step.stdout),
      ...block("stderr:", step.stderr),
      `exit: ${step.exit}`,
    ].join("\n"),
  );
  return `${[...head, ...steps].join("\n")}\n`;
}

/** Splits a line as a shell does, without expanding anything. */
export function splitWords(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(
      /"([^"]*)"|'([^']*)'/g,
      (_all, double: string | undefined, single: string | undefined) => double ?? single ?? "",
    ),
  );
}
