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

const jsonSections = new Set<SectionName>(["参数", "请求体", "响应", "响应示例"]);

/** The section a line opens: `请求体`, `## 请求体` or `请求体：`. */
export function headingOf(line: string): SectionName | undefined {
  const text = line.trim();
  if (text.length > longestHeading) return undefined;
  return headings.get(
    text
      .replace(/^\uFEFF/u, "")
      .replace(/^#{1,6} */u, "")
      .replace(/ *[:：]$/u, ""),
  );
}

/**
 * Cuts a page at its headings. A line of the 说明 text that happens to read `响应` is no heading: one that
 * promises JSON has to be followed by JSON, by another heading, or by the end of the page.
 */
export function splitSections(text: string): SectionPage {
  const lines = linesOf(text);
  const starts = lines.flatMap((line, index) => {
    const name = headingOf(line.text);
    return name !== undefined && opens(name, lines.slice(index + 1, index + 60)) ? [{ name, index }] : [];
  });
  const sections = starts.map(({ name, index }, position): Section => {
    const offset = lines[index + 1]?.offset ?? text.length;
    const next = starts[position + 1];
    const end = next === undefined ? text.length : (lines[next.index]?.offset ?? text.length);
    return { name, text: text.slice(offset, end), offset };
  });
  const first = starts[0];
  const headEnd = first === undefined ? text.length : (lines[first.index]?.offset ?? text.length);
  return { head: text.slice(0, headEnd), sections };
}

function opens(name: SectionName, following: readonly { text: string }[]): boolean {
  if (!jsonSections.has(name)) return true;
  const next = following.find((line) => line.text.trim() !== "" && !/^\s*(?:```|\/\/)/u.test(line.text));
  if (next === undefined || headingOf(next.text) !== undefined) return true;
  return !/^\s*[^\s{[｛［"\w]/u.test(next.text) || /^\s*[{[｛［]/u.test(next.text);
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
