import { type Flag, flagLines, parseFlags } from "../../command/parse-flags.ts";
import { upstreamUrl } from "../upstream-url.ts";

const flags: readonly Flag[] = [
  { name: "upstream", value: "URL", help: "The gateway's base URL: calls go there." },
  { name: "replay", value: "FILE", help: "Answer from this record instead of a gateway." },
  {
    name: "check",
    value: "FILE",
    help: "Check this record, print the report and stop; exit code 1 when there is drift.",
  },
  {
    name: "record",
    value: "FILE",
    help: "Append every call to this file, one JSON object a line, keys removed.",
  },
  { name: "pages", value: "DIR", help: "Draw a page of each operation that drifted, for pnpm spec:import." },
  {
    name: "spec",
    value: "FILE",
    help: "OpenAPI document (YAML or JSON) to check against. Default: the bundled one.",
  },
  { name: "port", value: "8788", help: "Port to listen on; 0 takes a free one. Default 8788." },
  { name: "host", value: "127.0.0.1", help: "Address to listen on. Default 127.0.0.1, this machine alone." },
  { name: "json", help: "Print the report as JSON, and nothing else, on standard output." },
  { name: "help", help: "Show this help." },
];

export interface ProxySettings {
  readonly upstream: string | undefined;
  readonly replay: string | undefined;
  readonly check: string | undefined;
  readonly record: string | undefined;
  readonly pages: string | undefined;
  readonly spec: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly json: boolean;
}

/** What the command line asks for, or what is wrong with it. */
export function readProxySettings(
  argv: readonly string[],
): { help: true } | { wrong: string } | { settings: ProxySettings } {
  const read = parseFlags({ argv, flags });
  if ("wrong" in read) return read;
  const { values } = read;
  if (values.help === true) return { help: true };
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const sources = ["upstream", "replay", "check"].filter((name) => text(name) !== undefined);
  if (sources.length !== 1) {
    return {
      wrong: `Expected one of --upstream URL, --replay FILE and --check FILE, got ${sources.length === 0 ? "none" : sources.map((name) => `--${name}`).join(" and ")}. For example: predgate-mock proxy --upstream https://gateway.example.com`,
    };
  }
  const upstream = text("upstream");
  const unusable = upstream === undefined ? undefined : whyUnusable(upstream);
  if (unusable !== undefined) return { wrong: unusable };
  const port = Number(text("port") ?? 8788);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || text("port") === "") {
    return {
      wrong: `--port takes a whole number from 0 to 65535, such as --port 8788; got ${JSON.stringify(text("port"))}.`,
    };
  }
  const paths = {
    replay: text("replay"),
    check: text("check"),
    record: text("record"),
    pages: text("pages"),
    spec: text("spec"),
  };
  return {
    settings: {
      upstream,
      ...paths,
      port,
      host: text("host") ?? "127.0.0.1",
      json: values.json === true,
    },
  };
}

function whyUnusable(upstream: string): string | undefined {
  try {
    upstreamUrl(upstream);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export function proxyHelp(): string {
  return [
    "Usage: predgate-mock proxy --upstream URL [flags]",
    "",
    "Passes calls to a real gateway, checks both directions against the document and tells where they differ.",
    "Point your client's base URL at it. The key in your calls goes to the gateway and nowhere else.",
    "",
    "Flags:",
    ...flagLines(flags),
    "",
    "Examples:",
    "  predgate-mock proxy --upstream https://gateway.example.com --record calls.jsonl",
    "  predgate-mock proxy --check calls.jsonl --json",
    "  predgate-mock proxy --replay calls.jsonl",
    "",
  ].join("\n");
}
