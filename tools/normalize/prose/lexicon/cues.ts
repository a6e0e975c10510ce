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
      取值范围 | 合法区间 | 允许区间 | 有效区间 | 可选区间 | 可用区间 | 取值区间 | 参数范围 | 范围值 | 范围 | 有效范围 | 数值范围 | 可选范围 | 允许范围
      合法范围 | 值范围 | 值域 | 区间 | 可取范围 | 可用范围 | 可设范围 | 可设 | 设置范围 | 可调范围
      支持范围 | 数值区间
      value range | valid range | allowed range | range | ranges | ranging | accepted range
      in the range | within the range | in range | within | values range | integers from | whole numbers from | numbers from | floats from | values run from | values go from | values run | value ranges | values from
      taking a value | taking values | takes a value | takes values
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
      仅提供 | 只提供 | 目前仅提供 | 当前仅提供 | 可传 | 可指定 | 可用 | 可设置 | 可填 | 只接受 | 仅接受 | 仅可填 | 只可填 | 仅可为 | 只可为 | 仅可传 | 只可传 | 只能选 | 只能选择
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
      其中之一 | 中的一个 | 二选一 | 两选一 | 三选一 | 四选一 | 五选一 | only | 中选择 | 中任选 | 选其一 | 中选 | 中选一个 | 中选择一个 | 中选取 | 中挑选 | 中任选一个
      里选 | 里选一个 | 里选择 | 里任选 | 里任选一个 | 里挑 | 里挑一个 | 之中选择 | 之中选一个
    `),
  },
  {
    meaning: { role: "constant" },
    words: phrases(`
      必须等于 | 须等于 | 需等于 | 应等于 | 固定值 | 固定 | 固定为 | 固定传 | 固定传入 | 固定填 | 固定填写 | 固定使用 | 恒为 | 恒定为 | 只能为 | 只能是
      只能传 | 只能填 | 只能填写 | 只可填写 | 目前只能填写 | 仅能为 | 必须为 | 必须是 | 须为 | 需为 | 必需为 | 应为 | 应当为 | 必须设置为
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
