import type { Finding } from "@predgate-tools/openapi/finding.ts";
import type { Endpoint, Schema } from "../model/endpoint.ts";
import type { ParsedPage } from "../model/page.ts";
import { reachableNames } from "../schema/references.ts";
import { changeSchemas } from "./change-contents.ts";
import type { Collection, SchemaRule, Shared } from "./rule.ts";
import { type Step, steps } from "./table.ts";

/** What one page holds after the rules that need no other page. */
export interface ReconciledPage extends Collection {
  readonly findings: readonly Finding[];
}

type PageStep = Exclude<Step, { looksAt: "collection" }>;
const pageSteps = steps.filter((step): step is PageStep => step.looksAt !== "collection");

/** Runs the rules that look at one page. Pure, so that a page which did not change need not run again. */
export function reconcilePage(page: ParsedPage): ReconciledPage {
  const raw = new Map(page.schemas.map((named) => [named.name, named.schema]));
  const lookup = (name: string) => raw.get(name);
  const findings: Finding[] = [...page.findings];
  const sent = sentNames({ page, raw });
  const schemas = page.schemas.map((named) => {
    const side = sent.has(named.name) ? "request" : "shared";
    let current = named;
    for (const step of pageSteps) {
      if (step.looksAt !== "schema") continue;
      const result = step.rule.apply(current.schema, {
        page: named.page,
        at: named.at,
        side,
        description: "",
        lookup,
      });
      current = { ...current, schema: result.schema };
      findings.push(...result.findings);
    }
    return current;
  });
  const finished = new Map(schemas.map((named) => [named.name, named.schema]));
  const shared: Shared = { lookup: (name) => finished.get(name) };
  const endpoints = page.endpoints.map((endpoint) => {
    let current = endpoint;
    for (const step of pageSteps) {
      const result = onEndpoint({ step, endpoint: current, lookup, shared });
      current = result.endpoint;
      findings.push(...result.findings);
    }
    return current;
  });
  return { endpoints, schemas, findings };
}

/** Runs the rules that compare pages. */
export function reconcileAll(collection: Collection): { collection: Collection; findings: Finding[] } {
  const findings: Finding[] = [];
  let current = collection;
  for (const step of steps) {
    if (step.looksAt !== "collection") continue;
    const result = step.rule.apply(current);
    current = result.collection;
    for (const finding of result.findings) findings.push(finding);
  }
  return { collection: current, findings };
}

function onEndpoint({
  step,
  endpoint,
  lookup,
  shared,
}: {
  step: PageStep;
  endpoint: Endpoint;
  lookup(name: string): Schema | undefined;
  shared: Shared;
}): { endpoint: Endpoint; findings: readonly Finding[] } {
  return step.looksAt === "endpoint"
    ? step.rule.apply(endpoint, shared)
    : onSchemas({ rule: step.rule, endpoint, lookup });
}

function onSchemas({
  rule,
  endpoint,
  lookup,
}: {
  rule: SchemaRule;
  endpoint: Endpoint;
  lookup(name: string): Schema | undefined;
}): { endpoint: Endpoint; findings: Finding[] } {
  const findings: Finding[] = [];
  const changed = changeSchemas(endpoint, (schema, { at, side, description }) => {
    const result = rule.apply(schema, { page: endpoint.page, at, side, description, lookup });
    findings.push(...result.findings);
    return result.schema;
  });
  return { endpoint: changed, findings };
}

/** The shared schemas that some request of the page refers to. */
function sentNames({ page, raw }: { page: ParsedPage; raw: ReadonlyMap<string, Schema> }): Set<string> {
  const roots = page.endpoints.flatMap((endpoint) => [
    ...endpoint.parameters.map((parameter) => parameter.schema),
    ...(endpoint.body?.contents ?? []).map((content) => content.schema),
  ]);
  return reachableNames({ roots, schemas: raw });
}
