import type { Finding } from "@predgate-tools/openapi/finding.ts";
import type { JsonObject } from "@predgate-tools/openapi/json.ts";
import { byCodeUnit } from "@predgate-tools/openapi/stable-order.ts";
import { assemble } from "./assemble/assemble.ts";
import { dropUnfitExamples } from "./assemble/drop-unfit-examples.ts";
import { tidy } from "./assemble/tidy.ts";
import { checks } from "./check/table.ts";
import type { PageFailure, SourceFile } from "./model/page.ts";
import type { Ruling, RulingFile } from "./model/ruling.ts";
import { lineAndColumn, PageError } from "./parse/page-error.ts";
import { parsePage } from "./parse/recognise.ts";
import { locateYaml } from "./parse/yaml/locate-yaml.ts";
import { type ReconciledPage, reconcileAll, reconcilePage } from "./reconcile/reconcile.ts";
import { applyRulings } from "./rule/apply-rulings.ts";
import { describeRuling } from "./rule/describe-ruling.ts";
import { parseRulings } from "./rule/parse-rulings.ts";

/** What became of one page: what it says, or why it cannot be read. */
export type PageOutcome =
  | {
      readonly page: string;
      readonly kind: "read";
      readonly format: string;
      readonly reconciled: ReconciledPage;
    }
  | { readonly page: string; readonly kind: "failed"; readonly failure: PageFailure };

export interface Normalized {
  readonly document: JsonObject;
  readonly findings: readonly Finding[];
  /** Pages and rulings that could not be used, with their place. */
  readonly failed: readonly PageFailure[];
  /** How many of these are rulings. */
  readonly failedRulings: number;
  /** The document holds what it promises: no failing check. */
  readonly valid: boolean;
}

/** Reads one page and runs the rules that need no other. Never throws for what a page holds. */
export function readOnePage(file: SourceFile): PageOutcome {
  const { page } = file;
  try {
    const parsed = parsePage(file);
    return { page, kind: "read", format: parsed.format, reconciled: reconcilePage(parsed) };
  } catch (error) {
    if (error instanceof PageError) return { page, kind: "failed", failure: error.failure };
    if (!(error instanceof RangeError)) throw error;
    const message = "The page nests too deeply to be read.";
    return { page, kind: "failed", failure: { page, line: 1, column: 1, message } };
  }
}

/** Makes one document of all pages, applies the rulings and checks the result. */
export async function normalize({
  outcomes,
  rulingFiles,
}: {
  outcomes: readonly PageOutcome[];
  rulingFiles: readonly RulingFile[];
}): Promise<Normalized> {
  const ordered = [...outcomes].sort((left, right) => byCodeUnit(left.page, right.page));
  const read = ordered.flatMap((outcome) => (outcome.kind === "read" ? [outcome.reconciled] : []));
  const failed = ordered.flatMap((outcome) => (outcome.kind === "failed" ? [outcome.failure] : []));
  const findings = read.flatMap((page) => page.findings);
  const together = reconcileAll({
    endpoints: read.flatMap((page) => page.endpoints),
    schemas: read.flatMap((page) => page.schemas),
  });
  const assembled = assemble(together.collection);
  const clean = dropUnfitExamples(assembled);
  const ruled = rule({ document: clean.document, rulingFiles });
  const document = tidy(ruled.document);
  const checked = (await Promise.all(checks.map((check) => check.run(document)))).flat();
  return {
    document,
    findings: [
      ...findings,
      ...together.findings,
      ...assembled.findings,
      ...clean.findings,
      ...ruled.findings,
      ...checked,
    ],
    failed: [...failed, ...ruled.failed],
    failedRulings: ruled.failed.length,
    valid: checked.every((finding) => finding.severity !== "error"),
  };
}

function rule({ document, rulingFiles }: { document: JsonObject; rulingFiles: readonly RulingFile[] }): {
  document: JsonObject;
  findings: Finding[];
  failed: PageFailure[];
} {
  const failed: PageFailure[] = [];
  const rulings = rulingFiles.flatMap((file): Ruling[] => {
    try {
      return parseRulings(file);
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      failed.push(error.failure);
      return [];
    }
  });
  const applied = applyRulings({ document, rulings });
  for (const { file, at, message } of applied.faults) {
    const text = rulingFiles.find((one) => one.file === file)?.text ?? "";
    failed.push({ page: file, ...lineAndColumn(text, locateYaml(text, `${at}/target`)), message });
  }
  return { document: applied.document, findings: rulings.map(describeRuling), failed };
}
