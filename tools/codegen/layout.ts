import { join, resolve } from "node:path";

/** The workspace's own folders, as absolute paths. */
export interface Layout {
  readonly root: string;
  /** The program that turns pages into a document. */
  readonly normalizer: string;
  readonly sources: string;
  readonly rulings: string;
  readonly spec: string;
  readonly code: string;
  readonly reference: string;
  readonly cache: string;
}

export function layoutOf(root: string = resolve(import.meta.dirname, "../..")): Layout {
  return {
    root,
    normalizer: join(root, "tools/normalize/main.ts"),
    sources: join(root, "spec/sources"),
    rulings: join(root, "spec/rulings"),
    spec: join(root, "spec"),
    code: join(root, "packages/client/src/generated"),
    reference: join(root, "docs/reference/models.md"),
    cache: join(root, ".cache/generate.json"),
  };
}
