import type { FlagValue } from "../define/flag.ts";
import type { Localized } from "../language/localized.ts";

interface Said {
  readonly sentence: Localized;
  readonly remedy: Localized;
}

const quote = (text: string): string => JSON.stringify(text);

/** What is said about wrong arguments. */
export const argumentMessages = {
  unknownFlag: (given: { flag: string; close: string | undefined; help: string }): Said => ({
    sentence: { en: `There is no flag ${given.flag} here.`, zh: `此处没有标志 ${given.flag}。` },
    remedy:
      given.close === undefined
        ? { en: `See ${given.help}.`, zh: `请查看 ${given.help}。` }
        : {
            en: `Did you mean ${given.close}? See ${given.help}.`,
            zh: `是否想用 ${given.close}？请查看 ${given.help}。`,
          },
  }),
  noInputFlags: (given: { model: string; flag: string }): Said => ({
    sentence: {
      en: `The document has no model ${given.model}, so none of its inputs is a flag: ${given.flag}.`,
      zh: `文档中没有模型 ${given.model}，因此其输入没有标志：${given.flag}。`,
    },
    remedy: { en: "Write inputs as key=value.", zh: "请用 key=value 给出输入。" },
  }),
  missingValue: (given: { flag: string; placeholder: string }): Said => ({
    sentence: { en: `${given.flag} needs a value.`, zh: `${given.flag} 需要一个值。` },
    remedy: {
      en: `Write ${given.flag} <${given.placeholder}>.`,
      zh: `请写成 ${given.flag} <${given.placeholder}>。`,
    },
  }),
  flagInsteadOfValue: (given: { flag: string; came: string }): Said => ({
    sentence: {
      en: `${given.flag} needs a value, and ${given.came} is a flag.`,
      zh: `${given.flag} 需要一个值，而 ${given.came} 是标志。`,
    },
    remedy: {
      en: `Write ${given.flag}=${given.came} if it is the value.`,
      zh: `若它就是值，请写成 ${given.flag}=${given.came}。`,
    },
  }),
  unexpectedValue: (given: { flag: string }): Said => ({
    sentence: { en: `${given.flag} takes no value.`, zh: `${given.flag} 不接受值。` },
    remedy: { en: `Write ${given.flag} alone.`, zh: `请单独写 ${given.flag}。` },
  }),
  notABoolean: (given: { flag: string; came: string }): Said => ({
    sentence: {
      en: `${given.flag} is on or off; ${quote(given.came)} came.`,
      zh: `${given.flag} 是开关；收到 ${quote(given.came)}。`,
    },
    remedy: {
      en: `Write ${given.flag} for on, ${given.flag.replace(/^--(?:no-)?/, "--no-")} for off.`,
      zh: `开启写 ${given.flag}，关闭写 ${given.flag.replace(/^--(?:no-)?/, "--no-")}。`,
    },
  }),
  notAChoice: (given: {
    flag: string;
    came: string;
    choices: readonly string[];
    close: string | undefined;
  }): Said => ({
    sentence: {
      en: `${given.flag} must be one of ${given.choices.join(", ")}; ${quote(given.came)} came.`,
      zh: `${given.flag} 必须是 ${given.choices.join("、")} 之一；收到 ${quote(given.came)}。`,
    },
    remedy:
      given.close === undefined
        ? { en: `Choose one of them.`, zh: `请从中选择一个。` }
        : { en: `Did you mean ${given.close}?`, zh: `是否想用 ${given.close}？` },
  }),
  notANumber: (given: { flag: string; came: string; value: FlagValue }): Said => {
    const bounds = boundsOf(given.value);
    return {
      sentence: {
        en: `${given.flag} must be ${bounds.en}; ${quote(given.came)} came.`,
        zh: `${given.flag} 必须是${bounds.zh}；收到 ${quote(given.came)}。`,
      },
      remedy: {
        en: `Write, for example, ${given.flag} ${bounds.example}.`,
        zh: `例如写成 ${given.flag} ${bounds.example}。`,
      },
    };
  },
  notADuration: (given: { flag: string; came: string; value: { readonly above?: number } }): Said => ({
    sentence:
      given.value.above === undefined
        ? {
            en: `${given.flag} must be a duration; ${quote(given.came)} came.`,
            zh: `${given.flag} 必须是时长；收到 ${quote(given.came)}。`,
          }
        : {
            en: `${given.flag} must be a duration above ${given.value.above}; ${quote(given.came)} came.`,
            zh: `${given.flag} 必须是大于 ${given.value.above} 的时长；收到 ${quote(given.came)}。`,
          },
    remedy: {
      en: `Write seconds (90) or units: 90s, 5m, 1h30m.`,
      zh: `请写秒数（90）或带单位：90s、5m、1h30m。`,
    },
  }),
  unknownField: (given: { field: string; fields: readonly string[]; close: string | undefined }): Said => ({
    sentence:
      given.fields.length === 0
        ? { en: `This command's --json takes no fields.`, zh: `此命令的 --json 不接受字段。` }
        : { en: `There is no field ${quote(given.field)}.`, zh: `没有字段 ${quote(given.field)}。` },
    remedy:
      given.close === undefined
        ? {
            en: `Fields: ${given.fields.join(", ") || "none"}. --query selects anything else.`,
            zh: `可用字段：${given.fields.join("、") || "无"}。其他内容请用 --query 选取。`,
          }
        : {
            en: `Did you mean ${given.close}? Fields: ${given.fields.join(", ")}.`,
            zh: `是否想用 ${given.close}？可用字段：${given.fields.join("、")}。`,
          },
  }),
  tooManyWords: (given: { word: string; usage: string }): Said => ({
    sentence: { en: `${quote(given.word)} is one word too many.`, zh: `多出一个参数 ${quote(given.word)}。` },
    remedy: { en: `Usage: ${given.usage}`, zh: `用法：${given.usage}` },
  }),
  missingWord: (given: { name: string; usage: string }): Said => ({
    sentence: { en: `${given.name} is missing.`, zh: `缺少 ${given.name}。` },
    remedy: { en: `Usage: ${given.usage}`, zh: `用法：${given.usage}` },
  }),
  unknownCommand: (given: { word: string; close: string | undefined; help: string }): Said => ({
    sentence: { en: `There is no command ${quote(given.word)}.`, zh: `没有命令 ${quote(given.word)}。` },
    remedy:
      given.close === undefined
        ? { en: `See ${given.help}.`, zh: `请查看 ${given.help}。` }
        : {
            en: `Did you mean \`predgate ${given.close}\`? See ${given.help}.`,
            zh: `是否想用 \`predgate ${given.close}\`？请查看 ${given.help}。`,
          },
  }),
  missingVerb: (given: { noun: string; verbs: readonly string[] }): Said => ({
    sentence: {
      en: `\`predgate ${given.noun}\` needs one of ${given.verbs.join(", ")}.`,
      zh: `\`predgate ${given.noun}\` 后需要 ${given.verbs.join("、")} 之一。`,
    },
    remedy: { en: `See predgate ${given.noun} --help.`, zh: `请查看 predgate ${given.noun} --help。` },
  }),
} as const;

function boundsOf(value: FlagValue): Localized & { readonly example: number } {
  if (value.kind === "integer") {
    const from = value.minimum;
    const to = value.maximum;
    const example = from ?? to ?? 1;
    if (from !== undefined && to !== undefined) {
      return { en: `a whole number from ${from} to ${to}`, zh: ` ${from} 到 ${to} 之间的整数`, example };
    }
    if (from !== undefined)
      return { en: `a whole number from ${from}`, zh: `不小于 ${from} 的整数`, example };
    return { en: "a whole number", zh: "整数", example };
  }
  if (value.kind === "number" && value.above !== undefined) {
    return { en: `a number above ${value.above}`, zh: `大于 ${value.above} 的数`, example: value.above + 1 };
  }
  return { en: "a number", zh: "数字", example: 1 };
}
