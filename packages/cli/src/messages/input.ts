import type { PropertySchema } from "../input/input-schema.ts";
import { boundsText } from "../input/model-flags.ts";
import { oneLine } from "../io/strip-controls.ts";
import type { Localized } from "../language/localized.ts";
import { verbatim } from "../language/localized.ts";

const typeNames: Readonly<Record<string, Localized>> = {
  string: { en: "text", zh: "文本" },
  integer: { en: "a whole number", zh: "整数" },
  number: { en: "a number", zh: "数字" },
  boolean: { en: "true or false", zh: "true 或 false" },
  array: { en: "a list", zh: "列表" },
  object: { en: "an object", zh: "对象" },
  null: { en: "null", zh: "null" },
  json: { en: "JSON", zh: "JSON" },
};

const boundWords: Readonly<Record<string, (bound: number) => Localized>> = {
  minimum: (bound) => ({ en: `at least ${bound}`, zh: `不小于 ${bound}` }),
  maximum: (bound) => ({ en: `at most ${bound}`, zh: `不大于 ${bound}` }),
  exclusiveMinimum: (bound) => ({ en: `more than ${bound}`, zh: `大于 ${bound}` }),
  exclusiveMaximum: (bound) => ({ en: `less than ${bound}`, zh: `小于 ${bound}` }),
  multipleOf: (bound) => ({ en: `a multiple of ${bound}`, zh: `是 ${bound} 的倍数` }),
};

const sizeWords: Readonly<Record<string, Localized>> = {
  minLength: { en: "characters or more", zh: "个字符以上" },
  maxLength: { en: "characters at most", zh: "个字符以内" },
  minItems: { en: "items or more", zh: "项以上" },
  maxItems: { en: "items at most", zh: "项以内" },
};

/** A value as it is shown in a sentence: JSON, stripped and short. */
export function shown(value: unknown): string {
  const text = oneLine(typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? String(value)));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const came = (value: unknown): Localized => ({ en: `; ${shown(value)} came`, zh: `；收到 ${shown(value)}` });

/** Ends of sentences: each begins after the name of the flag or key. */
export const inputMessages = {
  wrongType: (given: { types: readonly string[]; came: unknown }): Localized => {
    const names = given.types.map((type) => typeNames[type] ?? { en: type, zh: type });
    return {
      en: `must be ${names.map((name) => name.en).join(" or ")}${came(given.came).en}`,
      zh: `必须是${names.map((name) => name.zh).join("或")}${came(given.came).zh}`,
    };
  },
  notAChoice: (given: {
    choices: readonly string[];
    came: unknown;
    close: string | undefined;
  }): Localized => {
    const choices = given.choices.map(oneLine);
    const close = given.close === undefined ? undefined : oneLine(given.close);
    return {
      en: `must be one of ${choices.join(", ")}${came(given.came).en}${close === undefined ? "" : ` — did you mean ${close}?`}`,
      zh: `必须是 ${choices.join("、")} 之一${came(given.came).zh}${close === undefined ? "" : `，是否想用 ${close}？`}`,
    };
  },
  outOfBounds: (given: {
    keyword: string;
    bound: number;
    came: number;
    schema: PropertySchema;
  }): Localized => {
    const word = boundWords[given.keyword]?.(given.bound) ?? verbatim(`${given.keyword} ${given.bound}`);
    const range = boundsText(given.schema);
    const whole = /\.\./.test(range) ? { en: ` (${range})`, zh: `（${range}）` } : { en: "", zh: "" };
    return {
      en: `must be ${word.en}${whole.en}${came(given.came).en}`,
      zh: `必须${word.zh}${whole.zh}${came(given.came).zh}`,
    };
  },
  wrongSize: (given: { keyword: string; bound: number; came: number }): Localized => {
    const word = sizeWords[given.keyword] ?? { en: given.keyword, zh: given.keyword };
    return {
      en: `must have ${given.bound} ${word.en}; it has ${given.came}`,
      zh: `必须为 ${given.bound} ${word.zh}；收到 ${given.came}`,
    };
  },
  wrongPattern: (given: { pattern: string; came: unknown }): Localized => ({
    en: `must match ${oneLine(given.pattern)}${came(given.came).en}`,
    zh: `必须匹配 ${oneLine(given.pattern)}${came(given.came).zh}`,
  }),
  unreadable: (given: { kind: string; came: string }): Localized => {
    const name = typeNames[given.kind] ?? { en: given.kind, zh: given.kind };
    if (given.kind === "integer" && /^\s*[+-]?\d+\s*$/.test(given.came)) {
      const most = Number.MAX_SAFE_INTEGER;
      return {
        en: `must be within ±${most}${came(given.came).en}`,
        zh: `必须在 ±${most} 以内${came(given.came).zh}`,
      };
    }
    return {
      en: `must be ${name.en}${came(given.came).en}`,
      zh: `必须是${name.zh}${came(given.came).zh}`,
    };
  },
  missing: (): Localized => ({ en: "is required", zh: "为必填项" }),
  besideInput: (row: Readonly<Record<string, unknown>>): Localized => {
    const others = Object.keys(row)
      .filter((key) => key !== "input")
      .map(oneLine)
      .join(", ");
    return {
      en: `must stand alone or beside "model"; ${others} came too`,
      zh: `只能单独或与 "model" 一起出现；还收到 ${others}`,
    };
  },
  undescribed: (given: { model: string; key: string }): Localized => {
    const name = oneLine(given.key);
    return {
      en: `Note: ${given.model} describes no input "${name}"; it is sent as it is`,
      zh: `注意：${given.model} 没有描述输入 "${name}"；将原样发送`,
    };
  },
  unknownKey: (given: { close: string }): Localized => ({
    en: `is no input of this model — did you mean ${given.close}?`,
    zh: `不是此模型的输入，是否想用 ${given.close}？`,
  }),
} as const;
