/** A path without scheme, host, a variable in place of both, query and fragment, with its leading slash. */
export function plainPath(written: string): string {
  const withoutHost = written.trim().replace(/^(?:https?:\/\/[^/]*|\{\{[^{}/]*\}\}(?=\/))/iu, "");
  const path = withoutHost.split(/[?#]/u)[0] ?? "";
  return path.startsWith("/") ? path : `/${path}`;
}
