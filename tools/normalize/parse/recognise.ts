import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import type { ParsedPage, SourceFile } from "../model/page.ts";
import { isMarkdownPage, parseMarkdownPage } from "./markdown/parse-markdown-page.ts";
import { PageError } from "./page-error.ts";
import { isProjectPage, parseProjectPage } from "./project/parse-project-page.ts";
import { isSectionPage, parseSectionPage } from "./section/parse-section-page.ts";

/** A way of writing pages: `recognises` must be cheap and sure, for the first that says yes reads the page. */
export interface PageFormat {
  readonly id: string;
  readonly expects: string;
  recognises(text: string): boolean;
  parse(file: SourceFile): ParsedPage;
}

/** The formats, most particular first. */
export const formats: readonly PageFormat[] = [
  {
    id: "project",
    expects: "a JSON object with the key apifoxProject",
    recognises: isProjectPage,
    parse: parseProjectPage,
  },
  {
    id: "markdown",
    expects: "a block of YAML that begins with openapi:",
    recognises: isMarkdownPage,
    parse: parseMarkdownPage,
  },
  {
    id: "section",
    expects: 'a title, a line such as "POST /v1/images" and sections such as 请求体 with JSON under them',
    recognises: isSectionPage,
    parse: parseSectionPage,
  },
];

/**
 * Reads a page in whichever format it is written.
 * @throws PageError where no format recognises the page, or the one that does cannot read it.
 */
export function parsePage(file: SourceFile): ParsedPage {
  const format = formats.find((candidate) => candidate.recognises(file.text));
  if (format === undefined) {
    const expected = formats.map((candidate) => `${candidate.id} (${candidate.expects})`).join("; ");
    const hint = file.text.includes(unreadable) ? " It is not UTF-8: save it as UTF-8 first." : "";
    const message = `The page is in no format that can be read. Expected ${expected}.${hint}`;
    throw new PageError({ page: file.page, line: 1, column: 1, message });
  }
  const parsed = format.parse(file);
  const at = file.text.indexOf(unreadable);
  const findings = [
    ...(at === -1 ? [] : [undecoded({ file, at })]),
    ...(parsed.endpoints.length === 0 && parsed.schemas.length === 0 ? [emptyPage(file)] : []),
  ];
  return findings.length === 0 ? parsed : { ...parsed, findings: [...findings, ...parsed.findings] };
}

function emptyPage({ page, text }: SourceFile): Finding {
  return {
    rule: "empty-page",
    severity: "warning",
    page,
    pointer: "",
    message: "The page holds neither an operation nor a schema.",
    evidence: excerpt(text.slice(0, 200).toWellFormed()),
    decision: "Nothing was taken from it.",
  };
}

/** What the decoder writes for bytes that are no UTF-8. */
const unreadable = "\uFFFD";

function undecoded({ file, at }: { file: SourceFile; at: number }): Finding {
  return {
    rule: "text-encoding",
    severity: "warning",
    page: file.page,
    pointer: "",
    message: "The page holds bytes that are no UTF-8.",
    evidence: excerpt(file.text.slice(Math.max(0, at - 20), at + 20).toWellFormed()),
    decision: "They were read as U+FFFD; save the page as UTF-8 and import it again.",
  };
}
