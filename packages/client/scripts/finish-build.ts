// What tsc leaves undone: the bundled document beside the code, and the package's version in it.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";

const at = (path: string) => new URL(`../${path}`, import.meta.url);
const { version } = JSON.parse(readFileSync(at("package.json"), "utf8")) as { version: string };

copyFileSync(at("src/generated/openapi.gen.json"), at("dist/generated/openapi.gen.json"));
const compiled = readFileSync(at("dist/version.js"), "utf8");
writeFileSync(
  at("dist/version.js"),
  compiled.replace(/version = "[^"]*"/, `version = ${JSON.stringify(version)}`),
);
