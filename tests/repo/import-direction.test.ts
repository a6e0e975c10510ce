import { describe, expect, it } from "vitest";
import { type Import, imports } from "./modules.ts";

/** Which workspace packages the files under a folder may name. Whatever is not listed here may name none. */
const allowed: Record<string, readonly string[]> = {
  "packages/client": [],
  "packages/mock": ["@predgate/client"],
  "packages/cli": ["@predgate/client", "@predgate/mock"],
  "tools/openapi": [],
  "tools/normalize": ["@predgate-tools/openapi"],
  "tools/codegen": ["@predgate-tools/openapi"],
  "tools/semantic-diff": ["@predgate-tools/openapi"],
};

const isShipped = ({ from }: Import) => !/(^|\/)(test|tests)\/|\.test\.ts$/.test(from);

describe.each(Object.entries(allowed))("%s", (room, neighbours) => {
  const shipped = imports(new RegExp(`^${room}/`)).filter(isShipped);

  it("is made of files that import something, so that this check sees the room", () => {
    expect(shipped.length).toBeGreaterThan(0);
  });

  it("imports only the rooms that the arrows allow", () => {
    const strangers = shipped.filter(
      ({ specifier }) =>
        /^@predgate(-tools)?\//.test(specifier) &&
        !specifier.startsWith(`@predgate/${room.split("/")[1]}`) &&
        !neighbours.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
    );
    expect(strangers).toEqual([]);
  });

  it("reaches no other room by a relative path", () => {
    const escapes = shipped.filter(({ file }) => file !== undefined && !file.startsWith(`${room}/`));
    expect(escapes).toEqual([]);
  });
});

describe("pure stages", () => {
  it("leave the disk, the clock and the environment to read/, write/ and entry files", () => {
    const impure = imports(
      /^tools\/[^/]+\/(parse|reconcile|assemble|rule|check|registry|emit|print|diff|rules|prose|model)\//,
    )
      .filter(isShipped)
      .filter(({ from }) => !/\/(command|main)\.ts$/.test(from))
      .filter(({ specifier }) =>
        /^(node:)?(fs|fs\/promises|child_process|process|http|https|net|os)$/.test(specifier),
      );
    expect(impure).toEqual([]);
  });
});
