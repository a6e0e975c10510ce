import { join } from "node:path";
import { parseArgs } from "node:util";
import { generateCode } from "./generate-code.ts";
import { layoutOf } from "./layout.ts";
import { writeStale } from "./write/apply.ts";
import { findStale } from "./write/compare.ts";
import { reportStale, reportWritten } from "./write/report.ts";

const usage = `Usage: pnpm codegen --spec FILE --out DIR [--reference FILE] [--augment PACKAGE] [--check]

Writes types, a model registry, input schemas and the bundled document of an OpenAPI 3.1 file into DIR.

  --spec FILE         the document, as \`pnpm spec:normalize\` writes it (YAML or JSON)
  --out DIR           folder of generated code; its *.gen.ts and *.gen.json files belong to this command
  --reference FILE    also write a Markdown page with every model's inputs
  --augment PACKAGE   also write client-models.gen.ts, which adds the models to the interface Models of PACKAGE
                      (@predgate/client, so that client.run is typed for them; those it knows it keeps)
  --check             write nothing; exit 1 and name each stale file
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      spec: { type: "string" },
      out: { type: "string" },
      reference: { type: "string" },
      augment: { type: "string" },
      check: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const { spec, out, reference, augment } = values;
  if (spec === undefined || out === undefined) {
    process.stderr.write(
      `Expected ${spec === undefined ? "--spec FILE" : "--out DIR"}, but it is missing.\n\n${usage}`,
    );
    return 2;
  }
  const knownSpec = augment === "@predgate/client" ? join(layoutOf().spec, "openapi.yaml") : undefined;
  const targets = await generateCode({ spec, out, reference, augment, knownSpec });
  const compared = await Promise.all(
    targets.map(async (target) => ({ target, stale: await findStale(target) })),
  );
  if (values.check) {
    const stale = compared.filter((each) => each.stale.length > 0);
    if (stale.length === 0) return 0;
    const parts = ["pnpm codegen", `--spec ${spec}`, `--out ${out}`];
    if (reference !== undefined) parts.push(`--reference ${reference}`);
    if (augment !== undefined) parts.push(`--augment ${augment}`);
    process.stderr.write(reportStale(stale, parts.join(" ")));
    return 1;
  }
  for (const each of compared) {
    await writeStale(each.target, each.stale);
    process.stdout.write(`${reportWritten("code", each)}\n`);
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
}
