import { main } from "./prose/command.ts";

process.exitCode = await main(process.argv.slice(2));
