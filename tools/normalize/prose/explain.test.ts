import { describe, expect, it } from "vitest";
import { explain } from "./explain.ts";
import type { Keywords } from "./model.ts";

interface Row {
  given: { text: string; type: string };
  want: Keywords;
}

const seeds: readonly Row[] = [
  { given: { text: "0 = 随机,最大值:2147483647。", type: "integer" }, want: { maximum: 2147483647 } },
  { given: { text: "负面提示。默认:””。", type: "string" }, want: { default: "" } },
  {
    given: { text: "运行扩散模型的步数。默认值:50。最低:1。", type: "integer" },
    want: { default: 50, minimum: 1 },
  },
  {
    given: {
      text: "如果使用两个提示,则插值 alpha。值为 0 表示完全使用 prompt_a,值为 1 表示完全使用 prompt_b。默认值:0.5。最小值:0,最大值:1。",
      type: "number",
    },
    want: { default: 0.5, minimum: 0, maximum: 1 },
  },
  {
    given: { text: "选择一个模块。默认值:“toonyou_beta3.safetensors”。", type: "string" },
    want: { default: "toonyou_beta3.safetensors" },
  },
  { given: { text: "第二个提示与第一个提示进行插值,如果不进行插值则留空。", type: "string" }, want: {} },
];

describe("explain", () => {
  it.each(seeds)("reads $given.text", ({ given, want }) => {
    expect(explain(given).keywords).toEqual(want);
  });
});
