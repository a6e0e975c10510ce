import { generateCommand } from "./generate-command.ts";
import { layoutOf } from "./layout.ts";

const stop = new AbortController();
if (process.argv.includes("--watch"))
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

process.exitCode = await generateCommand(process.argv.slice(2), {
  layout: layoutOf(),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  signal: stop.signal,
});
