import { describe, expect, it } from "vitest";
import { files, text } from "./repository.ts";

const lines = (path: string) => text(path).split("\n").length;
const source = files(/^(tools|packages|tests)\/.*\.ts$/).filter(
  (path) => !/\.gen\.ts$|\/fixtures\//.test(path),
);

describe("the shape of the code", () => {
  it("keeps hand-written files to one idea: none above 400 lines but tables of words", () => {
    expect(source.filter((path) => !path.includes("/lexicon/") && lines(path) > 400)).toEqual([]);
  });

  it("names no file after a drawer", () => {
    const drawers = source.filter((path) => /(^|\/)(utils?|helpers?|misc|common)\.ts$/.test(path));
    expect(drawers).toEqual([]);
  });

  it("writes generated code without a time stamp", () => {
    const stamped = files(/\.gen\.(ts|json)$/).filter((path) =>
      /\b(generated (on|at) 20\d\d|Date: 20\d\d)/i.test(text(path)),
    );
    expect(stamped).toEqual([]);
  });
});
