import { main } from "./prose/command.ts";
import { surviveClosedOutput } from "./write/survive-closed-output.ts";

// Nobody reads the answers any more, so the rest of the descriptions need none.
surviveClosedOutput(() => process.exit());
process.exitCode = await main(process.argv.slice(2));
