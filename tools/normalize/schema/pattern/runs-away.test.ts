import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runsAway } from "./runs-away.ts";

describe("runsAway", () => {
  it.each([
    "^(a+)+$",
    "(a*)*b",
    "^(a|a)*$",
    "^(a|aa)+$",
    "^(\\w+\\s?)*$",
    "^(a{1,30}){1,30}$",
    "(x+x+)+y",
    "^(.*,)*$x",
    "(\\d+|\\w+)+!",
    "^\\s*.*\\s*.*\\s*$",
    ".*a.*b.*c$",
    "^(?=x)(a+)+$",
    "^(a+)\\1+$",
  ])("says that %s does", (pattern) => {
    expect(runsAway(pattern)).toBe(true);
  });

  it.each([
    "^#[0-9a-fA-F]{6}$",
    "^[a-z0-9]+(-[a-z0-9]+)*$",
    "^(\\d{1,3}\\.){3}\\d{1,3}$",
    "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",
    "^(?=.*[A-Z])(?=.*\\d).{8,}$",
    "^data:.*;base64,.*$",
    "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    "^[a-zA-Z0-9_\\-]+(/[a-zA-Z0-9_.\\-]+)+(:[0-9a-f]{64})?$",
    "\\.(png|jpe?g)$",
    "^(mp3|wav|flac)$",
    "^[\\p{Script=Han}a-z ]{1,2000}$",
    "^[\\w.\\-]{1,64}$",
    ".*",
    "",
  ])("says that %s does not", (pattern) => {
    expect(runsAway(pattern)).toBe(false);
  });

  it("gives an answer for every pattern that can be compiled", () => {
    const pieces = fc.constantFrom(
      ..."abc.*+?|()[]{}^$\\d\\w-,1234".split(""),
      "(?:",
      "(?<n>",
      "(?=",
      "(?<!",
      "\\k<n>",
      "\\1",
      "[a-z]",
      "[^a]",
      "{2,}",
      "{0,9}",
      "\\u{1f600}",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const pattern = parts.join("");
        if (isUnicodePattern(pattern)) expect(typeof runsAway(pattern)).toBe("boolean");
      }),
      { seed: 20, numRuns: 3000 },
    );
  });
});

function isUnicodePattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").source !== "";
  } catch {
    return false;
  }
}
