import { nodeContext } from "./context.ts";
import { unwritableOutput } from "./io/unwritable-output.ts";
import { languageOfArguments, languageOfLocale } from "./language/choose-language.ts";
import { configuredLanguage } from "./language/configured-language.ts";
import { main, tell } from "./main.ts";

/** The process around `main`: streams, language, exit code. */
export async function start(): Promise<void> {
  // A reader that leaves early (`| head`) is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.exit(tell(unwritableOutput(error), { words, context }));
  });
  const words = process.argv.slice(2);
  const context = nodeContext({ language: languageOfArguments(words) ?? languageOfLocale(process.env) });
  const configured = languageOfArguments(words) ?? (await configuredLanguage(context));
  process.exitCode = await main(
    words,
    configured === undefined ? context : nodeContext({ language: configured }),
  );
}
