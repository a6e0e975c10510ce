/** What the overview of a page says about its operation. */
export interface Overview {
  readonly method: string | undefined;
  readonly path: string | undefined;
}

const methods = "GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE";
const methodLine = new RegExp(`^\\s*(?:#+\\s*)?[\`*]*(${methods})[\`*]*\\s+[\`]?(\\S.*?)[\`]?\\s*$`, "iu");

/** `POST /v1/tasks` → its method and path; undefined for any other line. */
export function readMethodLine(line: string): { method: string; path: string } | undefined {
  const [, method, path] = methodLine.exec(line) ?? [];
  if (method === undefined || path === undefined || !/^(?:\/|https?:\/\/|\{\{)/u.test(path)) return undefined;
  return { method: method.toLowerCase(), path };
}

/** Reads `MethodPOST`, `Method: POST` and `| Method | POST |`, wherever they stand in the text. */
export function readOverview(text: string): Overview {
  return {
    method: firstGroup(
      text,
      new RegExp(`^[\\s|]*Method[\\s|:：]*(${methods})[\\s|]*$`, "imu"),
    )?.toLowerCase(),
    path: firstGroup(text, /^[\s|]*Path[\s|:：]*((?:\/|https?:\/\/|\{\{).*?)[\s|]*$/imu),
  };
}

function firstGroup(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1];
}
