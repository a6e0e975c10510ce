import { explain } from "./explain.ts";
import { type JsonValue, type Keyword, type Keywords, keywordOrder } from "./model.ts";

export interface Expectation {
  text: string;
  type?: unknown;
  expect: Keywords;
  /** Keywords that must not be found. Without it every keyword that is not expected counts as wrong. */
  forbid?: string[];
  note?: string;
}

export interface Miss {
  line: number;
  text: string;
  type: unknown;
  missed: Keywords;
  wrong: Keywords;
}

export interface Score {
  sentences: number;
  stated: number;
  found: number;
  wrong: number;
  misses: Miss[];
}

function isSame(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function compare(expectation: Expectation, line: number): Miss & { found: number; stated: number } {
  const { keywords } = explain(expectation);
  const missed: Keywords = {};
  const wrong: Keywords = {};
  let found = 0;
  let stated = 0;
  for (const keyword of keywordOrder as readonly Keyword[]) {
    const want = expectation.expect[keyword];
    const got = keywords[keyword];
    if (want !== undefined) stated += 1;
    if (want !== undefined && isSame(want, got)) found += 1;
    else {
      if (want !== undefined) Object.assign(missed, { [keyword]: want });
      if (got !== undefined) Object.assign(wrong, { [keyword]: got });
    }
  }
  return { line, text: expectation.text, type: expectation.type, missed, wrong, found, stated };
}

/** Scores JSON lines `{"text","type","expect"}`; blank lines are skipped. */
export function scoreLines(lines: string): Score {
  const score: Score = { sentences: 0, stated: 0, found: 0, wrong: 0, misses: [] };
  for (const [index, line] of lines.split("\n").entries()) {
    if (line.trim() === "") continue;
    const { found, stated, ...miss } = compare(JSON.parse(line) as Expectation, index + 1);
    score.sentences += 1;
    score.stated += stated;
    score.found += found;
    score.wrong += Object.keys(miss.wrong).length;
    if (Object.keys(miss.missed).length + Object.keys(miss.wrong).length > 0) score.misses.push(miss);
  }
  return score;
}

export function formatScore(score: Score): string {
  const share = score.stated === 0 ? 100 : (100 * score.found) / score.stated;
  const lines = score.misses.map((miss) => {
    const parts = [];
    if (Object.keys(miss.missed).length > 0) parts.push(`missed ${JSON.stringify(miss.missed)}`);
    if (Object.keys(miss.wrong).length > 0) parts.push(`wrong ${JSON.stringify(miss.wrong)}`);
    return `line ${miss.line} (${JSON.stringify(miss.type)}): ${JSON.stringify(miss.text)}\n  ${parts.join("; ")}\n`;
  });
  const summary = `${score.sentences} sentences: ${score.found} of ${score.stated} stated keywords found (${share.toFixed(1)} %), ${score.wrong} wrong\n`;
  return lines.join("") + summary;
}
