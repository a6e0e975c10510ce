import { phrases } from "./phrases.ts";
import type { Term } from "./term.ts";

/** Words and signs that announce a least or a greatest value, before the number or behind it. */
export const boundCues: readonly Term[] = [
  {
    meaning: { role: "bound", bound: "minimum", force: "noun" },
    words: phrases(`
      最小值 | 最小取值 | 最小 | 最低值 | 最低 | 下限 | 下限值 | 最小不低于 | 最小不能低于 | 最小不得低于 | 最小不小于 | 最低不低于 | 最低不能低于 | 最少不低于 | 最少不少于 | 最短不低于 | 最短不少于
      最小可设 | 最小可设置为 | 最小可设为 | 最低可设为 | 最短
      minimum value | minimum | min value | min | min. | lower bound | lower limit
      minimum allowed value | minimum allowed | min allowed
    `),
  },
  {
    meaning: { role: "bound", bound: "maximum", force: "noun" },
    words: phrases(`
      最大值 | 最大取值 | 最大 | 最高值 | 最高 | 上限 | 上限值 | 最大不超过 | 最大不能超过 | 最大不得超过 | 最大不可超过 | 最大不大于 | 最高不超过 | 最高不能超过 | 最多不超过 | 最多不能超过 | 最多不得超过 | 最长不超过 | 最长不能超过 | 最长不得超过
      最大可设 | 最大可设置为 | 最大可设为 | 最高可设为 | 最大可达 | 最长 | 峰值
      maximum value | maximum | max value | max | max. | upper bound | upper limit
      maximum allowed value | maximum allowed | max allowed | maximum allowed value is
    `),
  },
  {
    meaning: { role: "bound", bound: "minimum", force: "noun" },
    words: phrases(`
      最小长度 | 最短长度
      min length | minimum length | minlength | min_length | min items | minimum items | minitems
    `),
  },
  {
    meaning: { role: "bound", bound: "maximum", force: "noun" },
    words: phrases(`
      最大长度 | 最长长度 | 长度上限 | 长度限制 | 字数限制 | 字符限制 | 字符数限制 | 字数上限 | 字符数上限
      hard limit is | the hard limit is | the limit is | limit: | length limit: | character limit: | limit is
      max length | maximum length | maxlength | max_length | max items | maximum items | maxitems
    `),
  },
  {
    meaning: { role: "bound", bound: "minimum", force: "comparison" },
    words: phrases(`
      最少 | 至少 | 不小于 | 不低于 | 不少于 | 不得小于 | 不得低于 | 不得少于 | 不能小于 | 不能低于
      不要小于 | 不要低于 | 不要少于 | 请勿小于 | 请勿低于 | 请勿少于 | 不允许小于 | 不允许低于 | 不允许少于
      不能少于 | 不可小于 | 不可低于 | 不可少于 | 不应小于 | 不应低于 | 不应少于 | 不短于 | 不得短于
      不能短于 | 不早于 | 大于等于 | 大于或等于 | 大于或者等于 | 大于、等于 | 高于或等于 | 高于等于
      需不小于 | 起步
      at least | no less than | not less than | no fewer than | no smaller than | not smaller than
      no lower than | cannot be less than | can't be less than | must not be less than
      should not be less than | cannot be lower than | must not be lower than
      must not be smaller than | cannot be smaller than | greater than or equal to
      greater or equal to | greater than or equals | more than or equal to | larger than or equal to
      equal to or greater than | bigger than or equal to | higher than or equal to | a minimum of
      minimum of | min of | not below | don't go below | do not go below | must not be below | never less than
      should not be below | cannot be below | should not be lower than | should not be smaller than
      cannot be smaller than
    `),
  },
  {
    meaning: { role: "bound", bound: "maximum", force: "comparison" },
    words: phrases(`
      最多 | 至多 | 不超过 | 不能超过 | 不得超过 | 不可超过 | 不应超过 | 不要超过 | 请勿超过
      不要大于 | 不要高于 | 不要多于 | 请勿大于 | 请勿高于 | 不允许大于 | 不允许高于 | 不允许超过 | 勿超过 | 不多于 | 不大于 | 不高于 | 不得大于 | 不得高于 | 不得多于 | 不能大于
      不能高于 | 不能多于 | 不可大于 | 不可高于 | 不可多于 | 不应大于 | 不长于 | 不得长于 | 不能长于
      小于等于 | 小于或等于 | 小于或者等于 | 小于、等于 | 低于或等于 | 低于等于 | 不晚于 | 不应高于 | 不应多于 | 不该超过 | 限制在 | 限 | 限制 | 限长
      限制为 | 上限是
      at most | up to | no more than | not more than | no greater than | not greater than
      no larger than | no longer than | no higher than | array length limit of | length limit of | character limit of | size limit of | not exceed | not exceeding | must not exceed
      cannot exceed | can't exceed | can not exceed | may not exceed | should not exceed
      shall not exceed | does not exceed | cannot be greater than | cannot be more than
      must not be greater than | must not be more than | cannot be larger than | cannot be longer than
      must not be longer than | less than or equal to | less or equal to | less than or equals
      fewer than or equal to | smaller than or equal to | lower than or equal to
      equal to or less than | a maximum of | maximum of | max of | limited to | capped at | not above
      is capped at | never over | not over | don't go above | do not go above | don't exceed | do not exceed | never exceed | never more than
      never exceeds
      should not be greater than | should not be more than | should not be larger than | must not be above
      should not be above | cannot be above | should not be longer than
    `),
  },
  {
    meaning: { role: "bound", bound: "exclusiveMinimum", force: "comparison" },
    words: phrases(`
      大于 | 高于 | 多于 | 必须超过 | 需超过 | 须超过 | 需要超过 | 应超过
      greater than | more than | larger than | bigger than | higher than | strictly greater than
      must exceed | above | or greater than | or more than | or larger than | or higher than | or longer than
    `),
  },
  {
    meaning: { role: "bound", bound: "exclusiveMaximum", force: "comparison" },
    words: phrases(`
      小于 | 低于 | 少于 | 短于 | 不到
      less than | fewer than | smaller than | lower than | shorter than | strictly less than | below
      or less than | or fewer than | or smaller than | or lower than | or shorter than
      under | keep it under | keep this under | stay under | must be under | should be under
    `),
  },
  {
    meaning: { role: "bound", bound: "minimum", force: "symbol" },
    words: phrases(`
      ≥ | ≧ | ⩾
      >= | => | ge= | gte= | ge: | gte:
    `),
  },
  {
    meaning: { role: "bound", bound: "maximum", force: "symbol" },
    words: phrases(`
      ≤ | ≦ | ⩽
      <= | =< | le= | lte= | le: | lte:
    `),
  },
  {
    meaning: { role: "bound", bound: "exclusiveMinimum", force: "symbol" },
    words: phrases(`
      > | gt= | gt:
    `),
  },
  {
    meaning: { role: "bound", bound: "exclusiveMaximum", force: "symbol" },
    words: phrases(`
      < | lt= | lt:
    `),
  },
  {
    meaning: { role: "bound-after", bound: "maximum" },
    words: phrases(`
      以内 | 之内 | 及以下 | 或以下 | 或更少 | 或更低 | 或更小 | 及以内 | 封顶
      or less | or fewer | or lower | or below | or smaller | at most | max | maximum
    `),
  },
  {
    meaning: { role: "bound-after", bound: "minimum" },
    words: phrases(`
      及以上 | 或以上 | 或更多 | 或更高 | 或更大 | 起
      或多个 | 或多张 | 或多条 | 或多项 | 或者多个 | 或多段 | 或多幅 | 或多首
      or more | or greater | or higher | or above | or larger | at least
    `),
  },
];
