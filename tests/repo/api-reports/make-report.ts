import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { root } from "../repository.ts";
import type { EntryPoint } from "./entry-points.ts";

const quiet = { default: { logLevel: ExtractorLogLevel.None } };

/** The public TypeScript surface behind a door, as one text. The package must have been built. */
export function makeReport({ declarations, folder }: EntryPoint): string {
  const scratch = mkdtempSync(join(tmpdir(), "predgate-api-"));
  try {
    const projectFolder = join(root, "packages", folder);
    const configuration = ExtractorConfig.prepare({
      configObjectFullPath: undefined,
      packageJsonFullPath: join(projectFolder, "package.json"),
      configObject: {
        projectFolder,
        mainEntryPointFilePath: declarations,
        compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
        apiReport: {
          enabled: true,
          reportFileName: "surface.api.md",
          reportFolder: scratch,
          reportTempFolder: scratch,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        newlineKind: "lf",
        messages: {
          compilerMessageReporting: quiet,
          extractorMessageReporting: quiet,
          tsdocMessageReporting: quiet,
        },
      },
    });
    Extractor.invoke(configuration, {
      localBuild: true,
      messageCallback: (message) => (message.handled = true),
    });
    return readFileSync(join(scratch, "surface.api.md"), "utf8");
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const compilerOptions = {
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  skipLibCheck: true,
  types: ["node"],
};
