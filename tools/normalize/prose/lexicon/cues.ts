import { phrases } from "./phrases.ts";
import type { Term } from "./term.ts";

/** Words that announce a keyword. Longer words win over the shorter ones they begin with. */
export const cues: readonly Term[] = [
  {
    meaning: { role: "default" },
    words: phrases(`
      默认情况下是 | 默认状态为 | 默认状态是 | 默认即 | 默认就是
      默认值 | 默认 | 默认取值 | 缺省时 | 缺省时取 | 缺省时为 | 缺省时使用 | 缺省值 | 缺省 | 缺省为 | 默认情况下为 | 默认情况下是 | 默认情况为 | 默认情况下值为 | 预设值 | 系统默认 | 默认设置
      default value | default | defaults | defaulting | by default it's | by default, it's
      by default it is | by default, it is | by default is | by default | by default,
      default setting | omit to use | leave blank to use | leave empty to use
    `),
  },
  {
    meaning: { role: "default-state" },
    words: phrases(`
      默认情况下 | 默认状态下 | 缺省情况下
    `),
  },
  {
    meaning: { role: "default-after" },
    words: phrases(`
      为默认值 | 是默认值 | 为默认 | 是默认
      is selected by default | is used by default | is applied by default
      is the default | is the default value | is default | as default | as the default
    `),
  },
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
      limit: | length limit: | character limit: | limit is
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
      no larger than | no longer than | no higher than | length limit of | character limit of | size limit of | not exceed | not exceeding | must not exceed
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
      under
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
  {
    meaning: { role: "sign", bound: "minimum", value: 0 },
    words: phrases(`
      非负整数 | 非负数 | 非负实数 | 非负 | 自然数
      不能为负数 | 不能为负 | 不能是负数 | 不可为负 | 不可为负数 | 不得为负 | 不得为负数 | 不应为负 | 不允许为负
      不允许为负数 | 不允许负数 | 不支持负数 | 不接受负数 | 不能取负 | 不能取负值 | 不可取负值 | 不为负 | 不为负数
      cannot be negative | can't be negative | can not be negative | must not be negative
      may not be negative | should not be negative | must be non-negative | must be nonnegative
      non-negative integer | non-negative number | nonnegative integer | non negative integer
      a non-negative integer | a non-negative number | non-negative
      zero-based | zero-based index | 0-based | 0-based index | 0-indexed | zero-indexed
    `),
  },
  {
    meaning: { role: "sign", bound: "minimum", value: 1 },
    words: phrases(`
      正整数
      positive integer | a positive integer
      one-based | one-based index | 1-based | 1-based index | 1-indexed
    `),
  },
  {
    meaning: { role: "sign", bound: "exclusiveMinimum", value: 0 },
    words: phrases(`
      正数 | 正实数 | 正浮点数
      positive number | a positive number | positive float | positive
    `),
  },
  {
    meaning: { role: "range" },
    words: phrases(`
      取值范围 | 取值区间 | 参数范围 | 范围值 | 范围 | 有效范围 | 数值范围 | 可选范围 | 允许范围
      合法范围 | 值范围 | 值域 | 区间 | 可取范围 | 可用范围 | 可设范围 | 可设 | 设置范围 | 可调范围
      支持范围 | 数值区间
      value range | valid range | allowed range | range | ranges | ranging | accepted range
      in the range | within the range | in range | within | values range | value ranges | values from
      interval
    `),
  },
  {
    meaning: { role: "between" },
    words: phrases(`
      介于 | 位于 | 处于
      between | in between | values between | value between
    `),
  },
  {
    meaning: { role: "between-end" },
    words: phrases(`
      之间 | 区间内 | 范围内 | 之间的 | 范围之内
    `),
  },
  {
    meaning: { role: "choices", force: "strong" },
    words: phrases(`
      可选值 | 枚举值 | 枚举 | 可选项 | 可取值 | 可取 | 可取值有 | 可用值 | 有效值 | 合法值 | 允许值
      允许的值 | 允许取值 | 取值 | 取值有 | 可选取值 | 可选参数 | 可选的值 | 可选范围值 | 可能的值
      可能值 | 可能取值 | 备选值 | 候选值 | 选项 | 可选择 | 可供选择 | 可选有 | 可选为 | 可传值
      可填值 | 传值 | 值为以下之一 | 以下之一 | 之一 | 可选类型 | 可选格式 | 可选模型 | 可选比例
      可选尺寸 | 可选模式 | 可选择的值 | 支持的值 | 支持的取值 | 支持取值 | 支持值 | 支持的选项
      取以下值 | 可以是 | 可为 | 可以为 | 二选一 | 三选一 | 四选一 | 五选一 | 任选其一 | 任选一个
      从以下选择 | 从以下选项中选择 | 从以下值中选择 | 以下任一 | 以下任意一个
      one of | either | any of | allowed values | allowed value | allowed | possible values
      possible options | enumeration value | enumeration values | enumerated values | optional values
      optional value | values as follows | value as follows | valid values | valid options | valid choices | accepted values
      acceptable values | available values | available options | available choices | supported values
      supported options | permitted values | options | choices | enum | enum values | choose from
      choose between | choose one of | can be one of | must be one of | select from | should be one of
      has to be one of | accepts one of | available | values | accepts | allowed options | can be
      could be | may be
    `),
  },
  {
    meaning: { role: "choices", force: "weak" },
    words: phrases(`
      支持 | 仅支持 | 只支持 | 目前支持 | 当前支持 | 暂支持 | 暂时支持 | 目前仅支持 | 当前仅支持
      目前只支持 | 支持的格式 | 支持格式 | 支持的尺寸 | 支持的比例 | 支持的模型 | 支持的类型
      支持的语言 | 支持的分辨率 | 支持的模式 | 支持的宽高比 | 支持的音色 | 支持如下 | 支持以下 | 可选
      可传 | 可指定 | 可用 | 可设置 | 可填 | 只接受 | 仅接受 | 仅可填 | 只可填 | 仅可为 | 只可为 | 仅可传 | 只可传 | 只能选 | 只能选择
      仅能选择 | 仅可选择
      supported formats | supported | supports | currently supports | only supports | supported sizes
      supported models | supported types | available formats | supported aspect ratios
      supported resolutions | supported languages
    `),
  },
  {
    meaning: { role: "choices-after" },
    words: phrases(`
      可选 | 可用 | 供选择 | 可供选择 | 可选择 | 任选 | 任选其一 | 之一
      其中之一 | 中的一个 | only | 中选择 | 中任选 | 选其一 | 中选 | 中选一个 | 中选择一个 | 中选取 | 中挑选 | 中任选一个
      里选 | 里选一个 | 里选择 | 里任选 | 里任选一个 | 里挑 | 里挑一个 | 之中选择 | 之中选一个
    `),
  },
  {
    meaning: { role: "constant" },
    words: phrases(`
      必须等于 | 须等于 | 需等于 | 应等于 | 固定值 | 固定 | 固定为 | 固定传 | 固定传入 | 固定填 | 固定填写 | 固定使用 | 恒为 | 恒定为 | 只能为 | 只能是
      只能传 | 只能填 | 仅能为 | 必须为 | 必须是 | 须为 | 需为 | 必需为 | 应为 | 应当为 | 必须设置为
      必须设为 | 必须传 | 必须填 | 必须填写 | 必须使用 | 始终为 | 总是 | 总为 | 永远为 | 值为
      值固定为 | 传固定值 | 一律为 | 此处填 | 常量
      must be | can only be | may only be | should be | has to be | must always be | must equal | always | is always | fixed value
      fixed | fixed to | fixed at | must be set to | has to be set to | constant | constant value
      is fixed to | is fixed at
    `),
  },
  {
    meaning: { role: "multiple-after" },
    words: phrases(`
      的倍数 | 的整数倍 | 整数倍 | 整除 | 的公倍数
    `),
  },
  {
    meaning: { role: "step" },
    words: phrases(`
      步长 | 步长值 | 步进 | 步进值 | 递增步长 | 调节步长 | 调整步长 | 为单位递增 | 递增
      step | step size | steps of | in steps of | increments of | in increments of | increment
    `),
  },
  {
    meaning: { role: "starts" },
    words: phrases(`
      从 | 自 | 由
      starts at | starts from | starting at | starting from | counted from | counting from | begins at
      beginning at | indexed from | numbered from | start at | start from
    `),
  },
  {
    meaning: { role: "multiple-before" },
    words: phrases(`
      倍数
      multiple of | multiples of | a multiple of | an integer multiple of | divisible by
      evenly divisible by
    `),
  },
];
