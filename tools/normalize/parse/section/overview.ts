/** What the overview of a page says about its operation. */
export interface Overview {
  readonly method: string | undefined;
  readonly path: string | undefined;
}

const methods = "GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE";
const between = "[\\s|:：]*";
const path = "(?:\\/|https?:\\/\\/|\\{\\{)";
const methodLine = new RegExp(`^(?:#+ *)?[\`*]*(${methods})[\`*]*\\s+[\`]?([^\`]+)[\`]?$`, "iu");
const methodRow = new RegExp(`^Method${between}(${methods})$`, "iu");
const pathRow = new RegExp(`^Path${between}(${path}.*)$`, "iu");
const bothGlued = new RegExp(
  `^Method${between}(${methods})${between}Path${between}(${path}\\S*?)(?:Type${between}http.*|\\s.*)?$`,
  "iu",
);

/** Longer lines are no titles; patterns are not run on them, for a page decides how long its lines are. */
const longestLine = 2000;

/** `POST /v1/tasks` → its method and path; undefined for any other line. */
export function readMethodLine(line: string): { method: string; path: string } | undefined {
  if (line.length > longestLine) return undefined;
  const [, method, written] = methodLine.exec(line.trim()) ?? [];
  if (method === undefined || written === undefined || !/^(?:\/|https?:\/\/|\{\{)/u.test(written))
    return undefined;
  return { method: method.toLowerCase(), path: written.trim() };
}

/** Reads `MethodPOST`, `Method: POST`, `| Method | POST |` and `| Method | Path |` above a row of both. */
export function readOverview(text: string): Overview {
  let found: Overview = { method: undefined, path: undefined };
  let columns: readonly string[] = [];
  for (const line of text.split("\n")) {
    if (line.length > longestLine) continue;
    const row = withoutBars(line.trim());
    const cells = row.split("|").map((cell) => cell.trim());
    found = merged(found, columns.length > 0 ? inColumns(columns, cells) : inRow(row));
    const names = cells.map((cell) => cell.toLowerCase());
    if (names.includes("method") && names.includes("path")) columns = names;
    else if (!/^[-:\s|]*$/u.test(row)) columns = [];
  }
  return found;
}

function inRow(row: string): Overview {
  const both = bothGlued.exec(row);
  return {
    method: (both?.[1] ?? methodRow.exec(row)?.[1])?.toLowerCase(),
    path: (both?.[2] ?? pathRow.exec(row)?.[1])?.trim(),
  };
}

function inColumns(columns: readonly string[], cells: readonly string[]): Overview {
  const cell = (name: string) => `${name} ${cells[columns.indexOf(name)] ?? ""}`;
  return { method: inRow(cell("method")).method, path: inRow(cell("path")).path };
}

function merged(left: Overview, right: Overview): Overview {
  return { method: left.method ?? right.method, path: left.path ?? right.path };
}

/** A table row without the bars around it: `| Path | /v1 |` → `Path | /v1`. */
function withoutBars(row: string): string {
  const inner = row.startsWith("|") ? row.slice(1) : row;
  return (inner.endsWith("|") ? inner.slice(0, -1) : inner).trim();
}
