import { faultProfiles } from "../faults/profiles.ts";
import { type Flag, flagLines } from "./parse-flags.ts";

/** The flags of `predgate-mock`. */
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
  { name: "version", help: "Show the version." },
  { name: "help", help: "Show this help." },
];

export function helpText(): string {
  return [
    "Usage: predgate-mock [flags]",
    "       predgate-mock proxy --upstream URL [flags]   (see predgate-mock proxy --help)",
    "",
    "A prediction gateway on this machine, for trying and testing clients without a key or a bill.",
    "",
    "Flags:",
    ...flagLines(flags),
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
