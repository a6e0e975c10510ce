import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { explain } from "./explain.ts";
import type { JsonValue, Keyword, Keywords } from "./model.ts";
import { formatScore, scoreLines } from "./score.ts";

interface Answer {
  text: string;
  keywords: Keywords;
  spans: readonly { keyword: Keyword; start: number; end: number; text: string }[];
}

const usage = `Usage: pnpm spec:explain [--score FILE]

Reads JSON lines {"text": "默认值：0.5", "type": "number"} on standard input and prints, for each,
{"text", "keywords", "spans"}: the JSON Schema keywords found in the description.

  --score FILE   compare with a file of JSON lines {"text", "type", "expect", "forbid"?} and print each miss
`;

function readLine(line: string): { text: string; type?: unknown } {
  let value: JsonValue;
  try {
    value = JSON.parse(line) as JsonValue;
  } catch (error) {
    throw new Error(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw new Error(
      `expected an object, got ${value === null ? "null" : Array.isArray(value) ? "an array" : typeof value}`,
    );
  }
  const { text, type } = value;
  if (typeof text !== "string")
    throw new Error(`expected "text" to be a string, got ${text === undefined ? "nothing" : typeof text}`);
  return type === undefined ? { text } : { text, type };
}

async function answerStandardInput(): Promise<number> {
  let exitCode = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    try {
      const description = readLine(number === 1 ? line.replace(/^\uFEFF/, "") : line);
      const { keywords, spans } = explain(description);
      const answer: Answer = { text: description.text, keywords, spans };
      process.stdout.write(`${JSON.stringify(answer)}\n`);
    } catch (error) {
      exitCode = 1;
      const reason = error instanceof Error ? error.message : String(error);
      process.stderr.write(
        `stdin:${number}: ${reason}; expected a line such as {"text":"默认值：0.5","type":"number"}\n`,
      );
    }
  }
  return exitCode;
}

/** Returns the exit code: 0, 1 where a line or a score failed, 2 for wrong use. */
export async function main(args: readonly string[]): Promise<number> {
  const [flag, file, ...rest] = args;
  if (flag === undefined) return await answerStandardInput();
  if (flag === "--help" || flag === "-h") {
    process.stdout.write(usage);
    return 0;
  }
  if (flag === "--score" && file !== undefined && rest.length === 0) {
    const score = scoreLines(readFileSync(file, "utf8"));
    process.stdout.write(formatScore(score));
    return score.misses.length === 0 ? 0 : 1;
  }
  process.stderr.write(usage);
  return 2;
}
