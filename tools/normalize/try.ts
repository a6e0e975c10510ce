import { readFileSync } from "node:fs";
import { parsePage } from "./parse/recognise.ts";
for (const file of process.argv.slice(2)) {
  const r = parsePage({ page: file.split("/").pop() ?? "", text: readFileSync(file, "utf8") });
  console.log(JSON.stringify(r, null, 1).slice(0, 1500));
}
