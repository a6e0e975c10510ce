import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import { type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import type { Schema } from "../../model/endpoint.ts";
import type { ParameterRow } from "./blocks.ts";
import { rowSchema } from "./to-parameters.ts";

interface Listed {
  readonly name: string;
  readonly row: ParameterRow;
  /** JSON Pointer to the row in the page. */
  readonly at: string;
}

/** The rows of a form as the properties of an object. Rows of one name that hold files are one list of files. */
export function formSchema({
  page,
  rows,
  at,
}: {
  page: string;
  rows: readonly ParameterRow[];
  /** JSON Pointer to the rows in the page. */
  at: string;
}): { schema: Schema; findings: Finding[] } {
  const findings: Finding[] = [];
  const fields = new Map<string, Listed[]>();
  for (const [index, row] of rows.entries()) {
    const one = { name: row.name.trim(), row, at: `${at}/${index}` };
    if (one.name === "") continue;
    if (row.enable === false) findings.push(switchedOff({ page, ...one }));
    else fields.set(one.name, [...(fields.get(one.name) ?? []), one]);
  }
  const properties = [...fields].map(([name, same]): [string, JsonObject] => [
    name,
    fieldSchema({ page, same, findings }),
  ]);
  const required = [...fields.values()].filter((same) => same.some(({ row }) => row.required === true));
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(properties),
      ...(required.length === 0 ? {} : { required: required.map(([first]) => first?.name ?? "") }),
    },
    findings,
  };
}

function fieldSchema({
  page,
  same,
  findings,
}: {
  page: string;
  same: readonly Listed[];
  findings: Finding[];
}): JsonObject {
  const [first, second] = same;
  if (first === undefined) return {};
  const schema = { ...rowSchema(first.row), ...wordsOf(first.row), ...sampleOf(first.row) };
  if (second === undefined) return schema;
  const isFiles = same.every(({ row }) => own(rowSchema(row), "format") === "binary");
  findings.push({
    rule: "repeated-field",
    severity: isFiles ? "info" : "warning",
    page,
    pointer: second.at,
    message: `The form lists the field ${first.name} ${same.length} times.`,
    evidence: excerpt(same.map(({ row }) => row.type ?? null)),
    decision: isFiles ? "It is a list of files." : "The first row was kept.",
  });
  return isFiles ? { type: "array", items: rowSchema(first.row), ...wordsOf(first.row) } : schema;
}

function wordsOf({ description }: ParameterRow): JsonObject {
  return (description ?? "") === "" ? {} : { description: description ?? "" };
}

function sampleOf({ sampleValue, example }: ParameterRow): JsonObject {
  const sample = sampleValue ?? example ?? "";
  return sample === "" ? {} : { examples: [sample] };
}

function switchedOff({ page, name, at }: { page: string; name: string; at: string }): Finding {
  return {
    rule: "disabled-parameter",
    severity: "info",
    page,
    pointer: at,
    message: `The form field ${name} is switched off in the page.`,
    evidence: excerpt({ name, enable: false }),
    decision: "It was left out.",
  };
}
