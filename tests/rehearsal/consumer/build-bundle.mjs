import { build } from "esbuild";

await build({
  entryPoints: ["browser.js"],
  bundle: true,
  format: "esm",
  platform: "browser",
  minify: true,
  outfile: "bundle.js",
});
