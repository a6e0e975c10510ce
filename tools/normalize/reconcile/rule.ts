import type { Finding } from "@predgate-tools/openapi/finding.ts";
import type { Endpoint, Schema } from "../model/endpoint.ts";
import type { NamedSchema } from "../model/page.ts";

/** The schemas that an endpoint's page shares under a name, after the rules that look at schemas. */
export interface Shared {
  lookup(name: string): Schema | undefined;
}

/** A rule that looks at one endpoint at a time. */
export interface EndpointRule {
  readonly id: string;
  /** When it keeps what the page says, when it does not. Shown in the reference of rules. */
  readonly decides: string;
  apply(endpoint: Endpoint, shared?: Shared): { endpoint: Endpoint; findings: readonly Finding[] };
}

/** Everything that was read, for rules that compare pages. */
export interface Collection {
  readonly endpoints: readonly Endpoint[];
  readonly schemas: readonly NamedSchema[];
}

/** A rule that looks at all endpoints together. */
export interface CollectionRule {
  readonly id: string;
  readonly decides: string;
  apply(collection: Collection): { collection: Collection; findings: readonly Finding[] };
}

export type Report = (finding: Omit<Finding, "rule" | "page">) => void;

/** Collects the findings of one rule on one page. */
export function reporter({ rule, page }: { rule: string; page: string }): {
  findings: Finding[];
  report: Report;
} {
  const findings: Finding[] = [];
  return { findings, report: (finding) => findings.push({ rule, page, ...finding }) };
}

/** Where a schema stands, for rules that look at schemas. */
export interface SchemaPlace {
  readonly page: string;
  /** JSON Pointer to the schema in the page. */
  readonly at: string;
  readonly side: "request" | "response" | "shared";
  /** The words beside the schema where it has none of its own (a parameter's description). */
  readonly description: string;
  /** A schema that the page shares under a name, raw. */
  lookup(name: string): Schema | undefined;
}

/** A rule that looks at one schema at a time: of a parameter, a body, a response, or shared by name. */
export interface SchemaRule {
  readonly id: string;
  readonly decides: string;
  apply(schema: Schema, place: SchemaPlace): { schema: Schema; findings: readonly Finding[] };
}
