import { nodeContext } from "./context.ts";
import { languageOfArguments, languageOfLocale } from "./language/choose-language.ts";
import { main } from "./main.ts";

/** The process around `main`: streams, language, exit code. */
export async function start(): Promise<void> {
  // A reader that leaves early (`| head`) is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  const words = process.argv.slice(2);
  const language = languageOfArguments(words) ?? languageOfLocale(process.env);
  process.exitCode = await main(words, nodeContext({ language }));
}
