import { describe, expect, it } from "vitest";
import { files, text } from "./repository.ts";

const binary = /\.(png|jpg|jpeg|wav|mp4|gif|ico|woff2?|wasm)$/;
const sources = files().filter((path) => !binary.test(path));

describe("what is committed", () => {
  it("holds no absolute path of somebody's machine", () => {
    const own = /(?<![\w.~-])\/(?:home|Users|root|work|farm)\/[a-z]/;
    const found = sources.filter((path) => !path.startsWith("spec/sources/") && own.test(text(path)));
    expect(found).toEqual([]);
  });

  it("locks dependencies without naming the host they came from", () => {
    const locks = files(/(pnpm-lock\.yaml|package-lock\.json|npm-shrinkwrap\.json)$/);
    expect(locks.length).toBeGreaterThan(0);
    const hosts = locks.filter((path) => /"resolved": "http|tarball: http/.test(text(path)));
    expect(hosts).toEqual([]);
  });

  it("leaves no test switched off and no note to finish later", () => {
    const unfinished = /\b(?:it|test|describe)\.(?:only|todo)\b|@ts-ignore|\bas any\b|\b(?:TODO|FIXME)\b/;
    const found = files(/\.(ts|mts|mjs)$/).filter(
      (path) => path !== "tests/repo/privacy.test.ts" && unfinished.test(text(path)),
    );
    expect(found).toEqual([]);
  });
});
