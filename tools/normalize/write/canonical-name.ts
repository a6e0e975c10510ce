import type { ParsedPage } from "../model/page.ts";
import type { ReconciledPage } from "../reconcile/reconcile.ts";

const longest = 120;
const extensions: Readonly<Record<string, string>> = { section: ".txt", markdown: ".md" };

/**
 * The file name of a page in `spec/sources`, made of what it describes: `owner__name.txt` for a model,
 * `get__v1__tasks__id.txt` for another operation, the schemas' names for a page without one. Only letters,
 * digits, `-`, `_` and `.`, whatever the page says, so that no page chooses where it is written.
 */
export function canonicalName({
  format,
  reconciled,
  original,
}: {
  format: ParsedPage["format"];
  reconciled: Pick<ReconciledPage, "endpoints" | "schemas">;
  /** The name of the file that is imported, for a page that describes nothing by itself. */
  original: string;
}): string {
  const extension = extensions[format] ?? ".json";
  const endpoints = reconciled.endpoints;
  const [first] = endpoints;
  const stem =
    endpoints.length > 1 || first === undefined
      ? clean(original.replace(/\.[^.]*$/u, ""))
      : first.model === undefined
        ? clean(`${first.method}/${first.path}`)
        : clean(first.model.name);
  return `${stem === "" ? "page" : stem}${extension}`;
}

function clean(text: string): string {
  return text
    .replaceAll(/[/\\]+/gu, "__")
    .replaceAll(/[^A-Za-z0-9._-]+/gu, "")
    .replaceAll(/\.{2,}/gu, ".")
    .replace(/^[._-]+|[._-]+$/gu, "")
    .slice(0, longest);
}
