// What a command-line runtime executes: `entry.mjs BUNDLE URL`.
import { pathToFileURL } from "node:url";

const [bundle, url] = process.argv.slice(2);
const { suite } = await import(pathToFileURL(bundle).href);
const outcomes = await suite({ url, isBrowser: false });
await new Promise((done) => process.stdout.write(JSON.stringify(outcomes), done));
process.exit(0);
