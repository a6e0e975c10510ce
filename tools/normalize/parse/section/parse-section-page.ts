import type { Finding } from "@predgate-tools/openapi/finding.ts";
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
  const named = (name: SectionName) => filled(name, sections);
  const notes = sections.find((section) => section.name === "说明");
  const operation = operationOf({ page, text, head, sections, findings });

  const parametersSection = named("参数");
  const bodySection = named("请求体");
  const responsesSection = named("响应");
  const examplesSection = named("响应示例");
  const read = { page, pageText: text };
  const parameters =
    parametersSection && readBlock({ ...read, section: parametersSection, shape: parametersBlock });
  const body = bodySection && readBlock({ ...read, section: bodySection, shape: bodyBlock });
  const responses =
    responsesSection && readBlock({ ...read, section: responsesSection, shape: responsesBlock });
  const examples =
    examplesSection && readBlock({ ...read, section: examplesSection, shape: responseExamplesBlock });
  for (const block of [parameters, body, responses, examples]) findings.push(...(block?.findings ?? []));

  const readBody = toBody({ page, block: body?.block, at: "/请求体" });
  const readResponses = toResponses({
    page,
    at: "/响应",
    examplesAt: "/响应示例",
    responses: responses?.block ?? [],
    examples: examples?.block ?? [],
  });
  findings.push(...readBody.findings, ...readResponses.findings);
  const endpoint: Endpoint = {
    page,
    at: "",
    ...operation,
    description: notes === undefined ? "" : notes.text.trim(),
    deprecated: false,
    parameters: toParameters({ block: parameters?.block ?? {}, at: "/参数" }),
    body: readBody.body,
    responses: readResponses.responses,
    security: undefined,
    model: undefined,
  };
  return { page, format: "section", endpoints: [endpoint], schemas: [], findings };
}

/** The first section of that name that holds something; editors leave empty ones behind. */
function filled(name: SectionName, sections: readonly Section[]): Section | undefined {
  return sections.find(
    (section) => section.name === name && section.text.replaceAll(/```\w*/gu, "").trim() !== "",
  );
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
