import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import { isObject, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { replaceAt } from "@predgate-tools/openapi/replace-at.ts";
import { valueAt } from "@predgate-tools/openapi/resolve-ref.ts";
import { contentsIn } from "./contents-in.ts";
import { exampleValidator } from "./example-validator.ts";

/** Takes the examples out that still do not fit after every rule has weighed them: a document must not contradict itself. */
export function dropUnfitExamples(document: JsonObject): { document: JsonObject; findings: Finding[] } {
  const validate = exampleValidator(document);
  let changed: Json = document;
  const findings: Finding[] = [];
  for (const { at, content } of contentsIn(document)) {
    const examples = own(content, "examples");
    if (!isObject(examples)) continue;
    const fits: [string, Json][] = [];
    for (const [name, example] of Object.entries(examples)) {
      const value = isObject(example) ? (own(example, "value") ?? null) : null;
      const fault = validate({ at: [...at, "schema"], value });
      if (fault === undefined) fits.push([name, example]);
      else
        findings.push(
          unfit({ at: toPointer([...at, "examples", name]), page: pageOf(document, at), fault, value }),
        );
    }
    if (fits.length === Object.keys(examples).length) continue;
    const { examples: _, ...bare } = content;
    const kept = fits.length === 0 ? bare : { ...bare, examples: Object.fromEntries(fits) };
    changed = replaceAt({ document: changed, at, value: kept });
  }
  return { document: isObject(changed) ? changed : document, findings };
}

function pageOf(document: JsonObject, at: readonly (string | number)[]): string {
  for (let length = at.length; length > 0; length -= 1) {
    const holder = valueAt(document, toPointer(at.slice(0, length)));
    const provenance = isObject(holder) ? own(holder, "x-provenance") : undefined;
    const page = isObject(provenance) ? own(provenance, "page") : undefined;
    if (typeof page === "string") return page;
  }
  return "openapi.yaml";
}

function unfit({
  at,
  page,
  fault,
  value,
}: {
  at: string;
  page: string;
  fault: string;
  value: Json;
}): Finding {
  return {
    rule: "unfit-example",
    severity: "warning",
    page,
    pointer: at,
    message: `An example contradicts its schema: ${fault}.`,
    evidence: excerpt(value),
    decision: "The schema was kept, the example left out.",
  };
}
