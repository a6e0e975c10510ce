/** The parts of a page in the section format, under the name that findings use in their pointers. */
export type SectionName = "概览" | "参数" | "请求体" | "响应" | "响应示例" | "说明";

export interface Section {
  readonly name: SectionName;
  readonly text: string;
  /** Where the section's text begins in the page. */
  readonly offset: number;
}

export interface SectionPage {
  readonly head: string;
  readonly sections: readonly Section[];
}

const headings = new Map<string, SectionName>([
  ["概览", "概览"],
  ["概述", "概览"],
  ["参数", "参数"],
  ["请求参数", "参数"],
  ["请求体", "请求体"],
  ["响应", "响应"],
  ["返回响应", "响应"],
  ["响应示例", "响应示例"],
  ["返回示例", "响应示例"],
  ["说明", "说明"],
]);

const longestHeading = 20;
const opening = /^\uFEFF?\s*(?:#{1,6}\s*)?\**([^\s:：*{[｛［|]+)\**\s*[:：]?\s*/u;
const looksLikeJson = /^(?:[{｛]\s*["“＂}｝]|[［[]\s*[{｛\]］])/u;

const jsonSections = new Set<SectionName>(["参数", "请求体", "响应", "响应示例"]);

/**
 * The section a line opens, and how much of the line is its heading: `请求体`, `## 请求体`, `请求体：`, and
 * `请求体 {"type": …}` on one line.
 */
export function headingOf(line: string): { name: SectionName; length: number } | undefined {
  const [heading = "", word = ""] = opening.exec(line.slice(0, longestHeading * 3)) ?? [];
  const name = word.length > longestHeading ? undefined : headings.get(word);
  if (name === undefined) return undefined;
  const rest = line.slice(heading.length, heading.length + longestHeading * 2);
  const isAlone = rest.trim() === "" || (jsonSections.has(name) && looksLikeJson.test(rest));
  return isAlone ? { name, length: rest.trim() === "" ? line.length : heading.length } : undefined;
}

/**
 * Cuts a page at its headings. A line of the 说明 text that happens to read `响应` is no heading: one that
 * promises JSON has to be followed by JSON, by another heading, or by the end of the page.
 */
export function splitSections(text: string): SectionPage {
  const lines = linesOf(text);
  const starts = lines.flatMap((line, index) => {
    const heading = headingOf(line.text);
    if (heading === undefined) return [];
    const { name, length } = heading;
    const isInline = length < line.text.length;
    if (!isInline && !opens(name, lines.slice(index + 1, index + 60))) return [];
    const begins = isInline ? line.offset + length : (lines[index + 1]?.offset ?? text.length);
    return [{ name, offset: line.offset, begins }];
  });
  const sections = starts.map(({ name, begins }, position): Section => {
    const end = starts[position + 1]?.offset ?? text.length;
    return { name, text: text.slice(begins, end), offset: begins };
  });
  return { head: text.slice(0, starts[0]?.offset ?? text.length), sections };
}

function opens(name: SectionName, following: readonly { text: string }[]): boolean {
  if (!jsonSections.has(name)) return true;
  const next = following.find((line) => line.text.trim() !== "" && !/^\s*(?:```|\/\/)/u.test(line.text));
  if (next === undefined || headingOf(next.text) !== undefined) return true;
  const text = next.text.trimStart();
  // Words in brackets are no JSON, but what begins like JSON with a fault is something that somebody wants to see.
  return /^[{[｛［]/u.test(text) ? !/^[{[｛［]\s*(?![A-Za-z])\p{L}/u.test(text) : /^["\w]/u.test(text);
}

function linesOf(text: string): { text: string; offset: number }[] {
  const lines: { text: string; offset: number }[] = [];
  for (let offset = 0; offset < text.length; ) {
    const end = text.indexOf("\n", offset);
    const stop = end === -1 ? text.length : end;
    lines.push({ text: text.slice(offset, stop), offset });
    offset = stop + 1;
  }
  return lines;
}
