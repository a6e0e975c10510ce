import type { ParseArgsOptionsConfig } from "node:util";
import { faultProfiles } from "../faults/profiles.ts";

/** One flag of `predgate-mock`, from which parsing and help are both made. */
export interface Flag {
  readonly name: string;
  /** How the value is shown in the help; absent for a flag that takes none. */
  readonly value?: string;
  readonly help: string;
}

export const flags: readonly Flag[] = [
  { name: "port", value: "8787", help: "Port to listen on; 0 takes a free one. Default 8787." },
  { name: "host", value: "127.0.0.1", help: "Address to listen on. Default 127.0.0.1, this machine alone." },
  { name: "speed", value: "N", help: "How many times as fast as the wall clock time runs. Default 1." },
  { name: "clock", value: "manual", help: "Time stands still until POST /_mock/clock moves it." },
  { name: "seed", value: "N", help: "Where everything random comes from. Default 1." },
  {
    name: "spec",
    value: "FILE",
    help: "OpenAPI document (YAML or JSON) to serve, read again when it is saved.",
  },
  { name: "faults", value: "PROFILE", help: "What goes wrong; several with commas. Profiles below." },
  { name: "key", value: "KEY", help: "The one key that is accepted. Default: any bearer key, but not none." },
  {
    name: "validate",
    value: "enforce|warn|off",
    help: "What to do with what does not fit the document. Default enforce.",
  },
  {
    name: "allow-remote-webhooks",
    help: "Let webhooks leave this machine. Default: only loopback addresses.",
  },
  { name: "help", help: "Show this help." },
];

export const parseOptions: ParseArgsOptionsConfig = Object.fromEntries(
  flags.map(({ name, value }) => [
    name,
    { type: value === undefined ? "boolean" : "string", ...(name === "help" ? { short: "h" } : {}) },
  ]),
);

export function helpText(): string {
  const shown = flags.map(({ name, value, help }) => ({
    left: `  --${name}${value === undefined ? "" : ` ${value}`}`,
    help,
  }));
  const width = Math.max(...shown.map(({ left }) => left.length)) + 2;
  return [
    "Usage: predgate-mock [flags]",
    "       predgate-mock proxy --upstream URL [flags]   (see predgate-mock proxy --help)",
    "",
    "A prediction gateway on this machine, for trying and testing clients without a key or a bill.",
    "",
    "Flags:",
    ...shown.map(({ left, help }) => left.padEnd(width) + help),
    "",
    "Fault profiles:",
    ...faultProfiles.map(({ name, summary }) => `  ${name.padEnd(21)} ${summary}`),
    "",
    "Examples:",
    "  predgate-mock --port 8787 --speed 10",
    "  predgate-mock --faults flaky,slow --seed 7",
    '  curl -d \'{"advance": "30s"}\' http://127.0.0.1:8787/_mock/clock',
    "",
  ].join("\n");
}
