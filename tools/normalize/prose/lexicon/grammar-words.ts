import { phrases } from "./phrases.ts";
import type { Term } from "./term.ts";

/** The small words that hold a statement together. */
export const grammarWords: readonly Term[] = [
  {
    meaning: { role: "link" },
    words: phrases(`
      为 | 是 | 值 | 即 | 有 | 包括 | 包含 | 取 | 的值 | 可为 | 如下 | 有以下 | 以下 | 为以下 | 在
      数量 | 值为 | 约束为 | 如下所示 | 了 | 有如下 | 的值为 | 的有 | 的
      is | are | of | to | value | values | include | includes | is set to | set to | being | equals
      the | following | the following | in | from
    `),
  },
  {
    meaning: { role: "verb" },
    words: phrases(`
      可 | 可以 | 支持 | 允许 | 传 | 传入 | 上传 | 输入 | 生成 | 需 | 需要 | 提供 | 选择 | 填写 | 设置
      设为 | 设置为 | 使用 | 采用 | 用 | 添加 | 达 | 可达 | 能 | 会 | 到 | 可传 | 可传入 | 可上传
      可输入 | 可选 | 支持输入 | 支持上传 | 支持传入 | 可生成 | 可设置 | 可设置为 | 不能 | 同时 | 返回
      请求 | 一次 | 单次 | 每次 | 保留 | 选 | 填 | 存在 | 建 | 接受 | 接收 | 容纳 | 引用 | 携带 | 指定
      可指定 | 设到 | 设至 | 调到 | 调至 | 达到 | 可以设到 | 可以设置到 | 创建 | 处理 | 查询 | 展示 | 记录
      be | lie | lies | fall | falls | contain | contains | have | has | supports | support | allow | allows | generate | accept | pass | provide | upload | specify | supply | attach | add | you | can | may | please
    `),
  },
  {
    meaning: { role: "also" },
    words: phrases(`
      且 | 并且 | 并 | 而且 | 同时 | 但
      but | also
    `),
  },
  {
    meaning: { role: "exactly" },
    words: phrases(`
      恰好 | 正好 | 刚好 | 固定长度
      exactly | exact length | fixed length
    `),
  },
  {
    meaning: { role: "tail" },
    words: phrases(`
      is required | are required | required | is needed | are needed | is allowed | are allowed
      at a time | at once | at the same time | are supported at a time | are accepted | is accepted | are permitted | is permitted | can be used | may be used | can be passed
      may be passed | can be specified | may be specified | can be given | may be given | can be included
      are supported | is supported | can be provided | can be uploaded | may be provided
      must be provided | per request | in total | total
    `),
  },
  {
    meaning: { role: "must" },
    words: phrases(`
      能被 | 可被 | 须 | 需要为 | 要求 | 必需 | 务必 | 只能 | 仅能 | 限制 | 必须 | 应 | 应该 | 要 | 请
      必须要 | 只可 | 要求为 | 须满足 | 需满足
      must | should | has to | have to | needs to | need to | needs to be | need to be
      required to be | shall | can only | must have
    `),
  },
  {
    meaning: { role: "length" },
    words: phrases(`
      长度 | 字符数量 | 字符数 | 字数 | 字符长度 | 文本长度 | 最大长度 | 最小长度 | 最短长度 | 最长长度 | 长度限制 | 字符串长度
      字数限制 | 总长度 | 字符个数 | 长度上限 | 长度范围
      length | min length | minimum length | minlength | min_length | max length | maximum length | maxlength | max_length | string length | length limit of | in length | long
    `),
  },
  {
    meaning: { role: "amount" },
    words: phrases(`
      数量 | 个数 | 张数 | 条数 | 数目 | 总数 | 数组长度 | 列表长度 | 元素个数 | 元素数量 | 图片数量
      数组大小 | 数组元素个数 | 数组个数
      min items | minimum items | minitems | max items | maximum items | maxitems | array length limit of | array length | number of items | number of elements | number of images | array size | count
    `),
  },
  {
    meaning: { role: "from" },
    words: phrases(`
      从 | 自 | 由
      from
    `),
  },
  {
    meaning: { role: "to" },
    words: phrases(`
      到 | 至 | 直到 | —— | 至多到
      to | through | thru | ~ | - | .. | --
    `),
  },
  {
    meaning: { role: "or" },
    words: phrases(`
      或 | 或者 | 和 | 及 | 以及 | 与 | 还是
      or | and | or else | and/or | &
    `),
  },
  {
    meaning: { role: "gloss" },
    words: phrases(`
      表示 | 代表 | 意味着 | 指 | 指代 | 对应 | 即为 | 意为 | 代表着 | 表明 | →
      means | mean | indicates | represents | stands for | denotes | for | meaning | -> | =>
    `),
  },
  {
    meaning: { role: "format" },
    words: phrases(`
      格式 | 文件格式 | 图片格式 | 音频格式 | 视频格式 | 格式的 | 文件
      format | formats | format. | file | files
    `),
  },
  {
    meaning: { role: "number-noun" },
    words: phrases(`
      的整数 | 的数字 | 的数 | 的数值 | 的浮点数 | 的值 | 的小数 | 的正整数 | 的实数 | 的随机数
      的自然数 | 整数 | 浮点数 | 小数 | 之间的整数 | 的偶数倍 | 内的整数 | 的任意整数 | 的任意数
      的任意值 | 之间任意值
      decimal | decimals | integer | inclusive | float | number | exclusive
    `),
  },
  {
    meaning: { role: "truth", value: true, word: "exact" },
    words: phrases(`
      true
    `),
  },
  {
    meaning: { role: "truth", value: false, word: "exact" },
    words: phrases(`
      false
    `),
  },
  {
    meaning: { role: "truth", value: true, word: "state" },
    words: phrases(`
      是 | 开启 | 启用 | 打开 | 开 | 是的 | 自动开启 | 已开启 | 生效
      enabled | on | yes
    `),
  },
  {
    meaning: { role: "truth", value: false, word: "state" },
    words: phrases(`
      关闭 | 禁用 | 不开启 | 不启用 | 未开启 | 未启用 | 不打开 | 关 | 否 | 不 | 已关闭 | 不生效
      不关闭的反面
      disabled | off | no
    `),
  },
  {
    meaning: { role: "empty-text" },
    words: phrases(`
      空字符串 | 为空字符串 | 为空串 | 空串 | 空文本
      an empty string | empty string | the empty string | blank string
    `),
  },
  {
    meaning: { role: "no-value" },
    words: phrases(`
      ∞ | 无 | 空 | 空值 | 无值 | 没有 | 随机 | 随机值 | 自动 | 不限
      null | none | nil | undefined | nan | inf | infinity | -inf | +inf | n/a | random | nothing
      negative infinity | not specified | unspecified | not set | unset
    `),
  },
];
