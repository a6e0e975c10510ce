import type { Json, JsonObject } from "@predgate-tools/openapi/json.ts";
import type { Random } from "./random.ts";

/** A made-up input of a model: its schema as a vendor writes it, and a value that an example could hold. */
export interface Input {
  readonly name: string;
  readonly schema: JsonObject;
  readonly sample: Json;
}

const subjects = ["引导强度", "推理步数", "生成数量", "输出宽度", "去噪强度", "运动幅度"] as const;
const names = [
  "scale",
  "steps",
  "count",
  "width",
  "strength",
  "motion",
  "seed",
  "style",
  "prompt",
  "flag",
] as const;

type Writer = (random: Random) => Omit<Input, "name">;

const writers: readonly [Writer, ...Writer[]] = [
  (random) => {
    const most = random.whole({ least: 5, most: 100 });
    const usual = random.whole({ least: 1, most });
    const text = `${random.pick(subjects)}。默认值:${usual}。最小值:1,最大值:${most}。`;
    return { schema: { type: "integer", description: text }, sample: usual };
  },
  (random) => {
    const usual = random.whole({ least: 1, most: 9 }) / 10;
    const text = `${random.pick(subjects)},取值范围:[0, 1],默认 ${usual}`;
    return { schema: { type: "number", description: text }, sample: usual };
  },
  (random) => {
    const usual = random.pick(["16:9", "9:16", "1:1"]);
    const text = `画面比例,可选值:16:9、9:16、1:1,默认值:“${usual}”`;
    return { schema: { type: "string", description: text }, sample: usual };
  },
  (random) => {
    const most = random.whole({ least: 10, most: 2000 });
    return {
      schema: { type: "string", description: `提示词,最多 ${most} 个字符。` },
      sample: "a quiet lake",
    };
  },
  (random) => ({
    schema: { type: "boolean", description: "是否开启。默认值:false" },
    sample: random.chance(0.5),
  }),
  () => ({
    schema: { type: "array", items: { type: "string" }, description: "参考图片,最多 4 张,单张不超过 10MB" },
    sample: ["https://example.com/a.png"],
  }),
];

export function describeInputs(random: Random): Input[] {
  const count = random.whole({ least: 3, most: names.length });
  return names.slice(0, count).map((name) => ({ name, ...random.pick(writers)(random) }));
}
