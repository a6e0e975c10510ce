/** What the overview of a page says about its operation. */
export interface Overview {
  readonly method: string | undefined;
  readonly path: string | undefined;
}

const methods = "GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE";
const methodLine = new RegExp(`^(?:#+ *)?[\`*]*(${methods})[\`*]*[ \t]+[\`]?([^\`]+)[\`]?$`, "iu");
const methodRow = new RegExp(`^Method[\\s|:：]*(${methods})$`, "iu");
const pathRow = /^Path[\s|:：]*((?:\/|https?:\/\/|\{\{).*)$/iu;

/** Longer lines are no titles; patterns are not run on them, for a page decides how long its lines are. */
const longestLine = 2000;

/** `POST /v1/tasks` → its method and path; undefined for any other line. */
export function readMethodLine(line: string): { method: string; path: string } | undefined {
  if (line.length > longestLine) return undefined;
  const [, method, path] = methodLine.exec(line.trim()) ?? [];
  if (method === undefined || path === undefined || !/^(?:\/|https?:\/\/|\{\{)/u.test(path)) return undefined;
  return { method: method.toLowerCase(), path: path.trim() };
}

/** Reads `MethodPOST`, `Method: POST` and `| Method | POST |`, wherever they stand in the text. */
export function readOverview(text: string): Overview {
  let method: string | undefined;
  let path: string | undefined;
  for (const line of text.split("\n")) {
    if (line.length > longestLine) continue;
    const row = withoutBars(line.trim());
    method ??= methodRow.exec(row)?.[1]?.toLowerCase();
    path ??= pathRow.exec(row)?.[1]?.trim();
  }
  return { method, path };
}

/** A table row without the bars around it: `| Path | /v1 |` → `Path | /v1`. */
function withoutBars(row: string): string {
  const inner = row.startsWith("|") ? row.slice(1) : row;
  return (inner.endsWith("|") ? inner.slice(0, -1) : inner).trim();
}
