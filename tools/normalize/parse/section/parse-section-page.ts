import type { Finding } from "@predgate-tools/openapi/finding.ts";
import type { z } from "zod";
import type { Endpoint } from "../../model/endpoint.ts";
import type { ParsedPage, SourceFile } from "../../model/page.ts";
import { plainPath } from "../../schema/plain-path.ts";
import { lineAndColumn, PageError } from "../page-error.ts";
import { bodyBlock, parametersBlock, responseExamplesBlock, responsesBlock } from "./blocks.ts";
import { readMethodLine, readOverview } from "./overview.ts";
import { readBlock } from "./read-block.ts";
import { type Section, type SectionName, splitSections } from "./sections.ts";
import { toBody } from "./to-body.ts";
import { toParameters } from "./to-parameters.ts";
import { toResponses } from "./to-responses.ts";

/** True for a text that has at least one heading of the section format and something that names an operation. */
export function isSectionPage(text: string): boolean {
  const { head, sections } = splitSections(text);
  if (sections.length > 0) return true;
  return (
    head.split("\n").some((line) => readMethodLine(line) !== undefined) ||
    readOverview(head).path !== undefined
  );
}

/**
 * Reads a page in the section format. Sections may stand in any order or be missing.
 * @throws PageError where the operation or a JSON block cannot be read.
 */
export function parseSectionPage({ page, text }: SourceFile): ParsedPage {
  const { head, sections } = splitSections(text);
  const findings: Finding[] = [];
  const notes = sections.find((section) => section.name === "说明");
  const operation = operationOf({ page, text, head, sections, findings });

  const block = <Shape>(name: SectionName, shape: z.ZodType<Shape>): Shape | undefined => {
    const found = readFirst({ page, pageText: text, sections: filled(name, sections), shape });
    findings.push(...(found?.findings ?? []));
    return found?.block;
  };
  const parameters = block("参数", parametersBlock);
  const body = block("请求体", bodyBlock);
  const responses = block("响应", responsesBlock);
  const examples = block("响应示例", responseExamplesBlock);

  const readBody = toBody({ page, block: body, at: "/请求体" });
  const readResponses = toResponses({
    page,
    at: "/响应",
    examplesAt: "/响应示例",
    responses: responses ?? [],
    examples: examples ?? [],
  });
  findings.push(...readBody.findings, ...readResponses.findings);
  const endpoint: Endpoint = {
    page,
    at: "",
    ...operation,
    description: notes === undefined ? "" : notes.text.trim(),
    deprecated: false,
    parameters: toParameters({ block: parameters ?? {}, at: "/参数" }),
    body: readBody.body,
    responses: readResponses.responses,
    security: undefined,
    model: undefined,
  };
  return { page, format: "section", endpoints: [endpoint], schemas: [], findings };
}

/** The sections of that name that hold something; editors leave empty ones behind. */
function filled(name: SectionName, sections: readonly Section[]): Section[] {
  return sections.filter(
    (section) => section.name === name && section.text.replaceAll(/```\w*/gu, "").trim() !== "",
  );
}

/**
 * The first of several sections of one name that can be read: words under 说明 may look like a heading with JSON.
 * @throws PageError of the first where none can be.
 */
function readFirst<Shape>({
  page,
  pageText,
  sections,
  shape,
}: {
  page: string;
  pageText: string;
  sections: readonly Section[];
  shape: z.ZodType<Shape>;
}): { block: Shape; findings: Finding[] } | undefined {
  let fault: PageError | undefined;
  for (const section of sections) {
    try {
      return readBlock({ page, pageText, section, shape });
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      fault ??= error;
    }
  }
  if (fault !== undefined) throw fault;
  return undefined;
}

function operationOf({
  page,
  text,
  head,
  sections,
  findings,
}: {
  page: string;
  text: string;
  head: string;
  sections: readonly Section[];
  findings: Finding[];
}): { title: string; method: string; path: string } {
  const lines = head.split("\n").map((line) => line.trim());
  const stated = lines.map(readMethodLine).find((line) => line !== undefined);
  const overviews = [
    head,
    ...sections.filter((section) => section.name === "概览").map((section) => section.text),
  ];
  const repeated = overviews.map(readOverview);
  const method = stated?.method ?? repeated.find((overview) => overview.method !== undefined)?.method;
  const path = stated?.path ?? repeated.find((overview) => overview.path !== undefined)?.path;
  if (method === undefined || path === undefined) {
    const missing = method === undefined ? "a method" : "a path";
    throw new PageError({
      page,
      ...lineAndColumn(text, 0),
      message: `The page names no operation: expected a line such as "POST /v1/images" or an overview with Method and Path, but ${missing} is missing.`,
    });
  }
  for (const overview of repeated) {
    const other: [string, string] = [overview.method ?? method, overview.path ?? path];
    if (other[0] === method && plainPath(other[1]) === plainPath(path)) continue;
    findings.push({
      rule: "overview-disagrees",
      severity: "warning",
      page,
      pointer: "/概览",
      message: "The overview names another operation than the line under the title.",
      evidence: `${method.toUpperCase()} ${path} against ${other[0].toUpperCase()} ${other[1]}`,
      decision: "The line under the title was kept.",
    });
  }
  const first = lines.find((line) => line !== "") ?? "";
  const isTitle = readMethodLine(first) === undefined && readOverview(first).method === undefined;
  const title = isTitle
    ? first.replace(/^\uFEFF/u, "").replace(/^#{1,6}\s+/u, "")
    : `${method.toUpperCase()} ${path}`;
  return { title, method, path };
}
