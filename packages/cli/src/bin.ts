#!/usr/bin/env node
import * as nodeModule from "node:module";

const least = [22, 18] as const;
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < least[0] || (major === least[0] && minor < least[1])) {
  // Before anything else is loaded: newer syntax and modules would fail with words that help nobody.
  process.stderr.write(
    `predgate needs Node ${least.join(".")} or newer; this is ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else {
  nodeModule.enableCompileCache();
  const { start } = await import("./start.ts");
  await start();
}
