import { phrases } from "./phrases.ts";
import type { Term } from "./term.ts";

/** Words after which a number or a choice is no constraint, and words that only look like cues. */
export const refusals: readonly Term[] = [
  {
    meaning: { role: "refusal", refusal: "advice" },
    words: phrases(`
      建议 | 推荐 | 最好 | 尽量 | 通常 | 一般 | 一般来说 | 典型值 | 典型 | 常用 | 常用值 | 常见
      常见值 | 最佳 | 为佳 | 热门 | 较好 | 更好 | 效果好 | 效果较好 | 效果最好 | 最优 | 最理想 | 理想 | 宜
      参考值 | 经验值 | 不宜 | 为宜 | 合适 | 比较合适 | 尽可能 | 可以尝试 | 不妨
      recommended | recommend | recommends | recommendation | we recommend | suggested | suggest
      suggestion | typically | typical | usually | normally | commonly | common values | ideally
      ideal | optimal | best results | best | preferably | preferred | prefer | advised | advisable
      good values | good value | a good | reasonable | sensible | trained on | trained with | trained at | works well | work well | sweet spot | generally | try | consider
      in practice | most users | may want | want | sane | you might | popular | favorite | favourite
    `),
  },
  {
    meaning: { role: "refusal", refusal: "example" },
    words: phrases(`
      例如 | 比如 | 譬如 | 示例值 | 示例 | 举例 | 样例 | 例 | 例子 | 范例 | 诸如 | 形如 | 假设
      e.g. | e.g | eg. | eg | for example | for instance | such as | example | examples | sample
      sample value | like | i.e.
    `),
  },
  {
    meaning: { role: "refusal", refusal: "condition" },
    words: phrases(`
      首次 | 第一次 | 初次 | 当 | 若 | 如 | 如果 | 假如 | 倘若 | 假若 | 要是 | 一旦 | 只有 | 仅当 | 除非 | 除了 | 否则 | 时 | 的时候
      情况下 | 的话 | 对于 | 针对 | 前提下 | 模式下 | 仅在 | 只在 | 仅对 | 只对 | 仅适用于 | 只适用于
      适用于 | 取决于 | 场景下 | 条件下 | 仅限 | vip | svip | 未登录用户 | 登录用户 | 匿名用户 | 注册用户 | 普通用户 | 企业用户 | 高级用户 | 新用户 | 免费版 | 付费版 | 专业版 | 企业版 | 标准版 | 除 | 免费用户 | 付费用户 | 会员 | 套餐 | 不同
      if | when | whenever | unless | otherwise | only if | only when | in case | provided that
      as long as | depending on | depends on | for models | applies to | only applies | only for
      only with | only valid for | with model | except | except for | else | free users | paid users | free plan | free plans | paid plan | paid plans | free tier | paid tier | pro plan | pro plans | enterprise plan | enterprise plans | premium users | subscribers | subscribed users | for free | enterprise
    `),
  },
  {
    meaning: { role: "refusal", refusal: "omission" },
    words: phrases(`
      不传 | 未传 | 不传入 | 未传入 | 不填 | 未填 | 不填写 | 未填写 | 不设置 | 未设置 | 不设 | 未设
      未指定 | 不指定 | 省略 | 留空 | 为空 | 不提供 | 未提供 | 没有提供 | 没有设置 | 没有指定 | 不传递
      未传递 | 不传参 | 不选 | 未选择 | 缺失
      not set | not specified | unspecified | omitted | not provided | left blank | left empty | unset
      none is given | not given | empty | not passed | absent | missing | not supplied
      no value is given | no value is provided | not input | not entered | not filled in | not filled | left unset
      left unspecified | null | left out | not included | not present | undefined | not defined | not configured
    `),
  },
  {
    meaning: { role: "refusal", refusal: "former" },
    words: phrases(`
      原来 | 之前 | 先前 | 此前 | 过去 | 原先 | 曾 | 曾经 | 旧接口 | 老接口 | 旧模型 | 老模型 | 旧参数 | 旧版 | 旧版本 | 老版 | 老版本 | 以前 | 原默认 | 原默认值 | 原为 | 历史
      已废弃 | 废弃 | 弃用 | 已弃用 | 已下线 | 即将 | 未来支持 | 未来会 | 未来将 | 将来支持 | 将来会
      计划支持 | 后续支持 | 后续会 | 后续将 | 将支持 | 敬请期待
      previously | formerly | used to | used to be | historically | in older versions | old default
      deprecated | no longer supported | coming soon | soon | in the future | will soon support | planned
      was
    `),
  },
  {
    meaning: { role: "refusal", refusal: "each-part" },
    words: phrases(`
      每分钟 | 每小时 | 每天 | 每日 | 每月 | 每个 | 每张 | 每条 | 每段 | 每项 | 每幅 | 每份 | 每组 | 每位 | 每一个 | 每一张 | 每一项 | 单个
      单张 | 单条 | 单项 | 单段 | 各 | 各个 | 每 | 单文件 | 单图 | 其中每
      each | each of | per | every | individual | a single | single
    `),
  },
  {
    meaning: { role: "refusal", refusal: "per-model" },
    words: phrases(`
      系列 | 其他模型 | 其它模型 | 该模型 | 部分模型 | 某些模型
      other models | some models
    `),
  },
  {
    meaning: { role: "refusal", refusal: "varies" },
    words: phrases(`
      与模型相关 | 随模型而变 | 与模型有关 | 和模型有关 | 因模型而异 | 随模型而异 | 视模型而定 | 随模型变化 | 由模型决定
      根据模型不同 | 与所选模型有关 | 与所选模型相关
      varies by model | vary by model | depends on the model | model-dependent | varies per model
    `),
  },
  {
    meaning: { role: "refusal", refusal: "billing" },
    words: phrases(`
      计费 | 收费 | 扣费 | 单价 | 价格 | 售价 | 定价 | 起步价 | 消耗积分 | 扣除积分
      限流 | 每日限额 | 每日配额 | 每日额度 | 升级到 | 升级为 | 升级后 | 升级套餐 | qps | rpm
      billed | billing | charged | pricing | priced | costs | rate limit | rate limits | rate limited | rate-limited | daily quota | upgrade to | upgrade your
    `),
  },
  {
    meaning: { role: "refusal", refusal: "opening-condition" },
    words: phrases(`
      for | with | in | on | at | using | under
    `),
  },
  {
    meaning: { role: "exclusion" },
    words: phrases(`
      不含 | 不包含 | 不包括
      exclusive | exclusively | excluded | non-inclusive
    `),
  },
  {
    meaning: { role: "approximate" },
    words: phrases(`
      预计 | 预估 | 左右 | 大约 | 约 | 大概 | 约为 | 上下 | 附近 | 接近
      around | about | approximately | approx | approx. | roughly | nearly | almost | close to | near
      ~=
    `),
  },
  {
    meaning: { role: "open" },
    words: phrases(`
      等 | 等等 | 等值 | 等格式 | 等多种 | … | …… | 其他 | 其它 | 任意 | 自定义 | 更多 | 任何
      或其他 | 或任意 | 除外 | 以外
      etc | etc. | ... | and more | and so on | and others | or other | and other | others
      among others | and similar | or any | or custom | or similar | or another | and many
      and many more
    `),
  },
  {
    meaning: { role: "aside" },
    words: phrases(`
      其中 | 分别 | 注 | 注意 | 说明 | 备注 | 提示
      note | notes
    `),
  },
  {
    meaning: { role: "shield" },
    words: phrases(`
      左开右闭 | 左闭右开 | 左开 | 左闭 | 右开 | 右闭 | 候选 | 之和 | 总和 | 相加 | 逆时针 | 顺时针 | 时针 | 域名 | 别名 | 署名 | 签名 | 昵称 | 有效 | 有效期 | 有关 | 有限 | 有序 | 有声 | 有损 | 无损 | 开始 | 开头 | 开发 | 打开方式 | 并发 | 并行 | 并列 | 并非 | 并不是 | 不能为空 | 不可为空 | 不得为空 | 不允许为空 | 不为空 | 可为空 | 可以为空 | 允许为空 | 非空
      时长 | 时间 | 小时数 | 时刻 | 时区 | 时序 | 延时 | 定时 | 计时 | 临时 | 有时 | 实时 | 及时
      暂时 | 时候 | 按时 | 超时 | 耗时 | 时间戳 | 时尚 | 时代 | 平时 | 随时 | 准时 | 时效 | 时段
      时间点 | 时为 | 当前 | 适当 | 相当 | 当作 | 当中 | 应当 | 当然 | 当日 | 当天 | 充当 | 正当
      适应 | 响应 | 反应 | 相应 | 效应 | 回应 | 供应 | 感应 | 应用 | 主要 | 重要 | 摘要 | 概要 | 次要 | 无效
      权限 | 期限 | 极限 | 时限 | 限时 | 受限 | 局限
      恰当 | 如下 | 如何 | 如图 | 如实 | 如上 | 如此 | 假如说 | 如下所示 | 等于 | 等级 | 等待 | 同等
      相等 | 平等 | 中等 | 高等 | 等比 | 均等 | 等价 | 等同 | 各种 | 各位 | 各自 | 各类 | 单位 | 每秒
      每次 | 时的 | 视频 | 视觉 | 视为 | 视角 | 电视 | 视图 | 透视 | 监视 | 影视 | 比例 | 案例
      用例 | 实例 | 例外 | 惯例 | 约束 | 约定 | 节约 | 制约 | 契约 | 大约束 | 因为 | 成为 | 作为
      认为 | 行为 | 以为 | 称为 | 变为 | 分为 | 转为 | 改为 | 人为 | 不支持 | 不支持的 | 暂不支持
      不再支持 | 支持度 | 不可选 | 是否支持 | 可用性 | 不可用 | 是否可用 | 不能为 | 不能是 | 不可以是
      不可为 | 无默认值 | 没有默认值 | 无默认 | 非默认 | 默认参数 | 默认情况 | 默认配置
      恢复默认 | 默认行为 | 默认模型 | 使用默认值 | 采用默认值 | 没有上限 | 无上限 | 无限制 | 没有限制
      不限制 | 不限 | 无下限 | 最大化 | 最小化 | 最大程度 | 最大限度 | 最高质量 | 最低质量 | 最长边
      最短边 | 最大边 | 最小边 | 最大支持长度 | 最小长宽 | 清除 | 删除 | 去除 | 移除 | 除以 | 消除 | 扣除 | 排除 | 解除 | 免除 | 抠除 | 擦除 | 放大于 | 至于 | 对应 | 起始 | 发起 | 起点
      引起 | 一起 | 起来 | 起止 | 起见 | 一些 | 一种 | 统一 | 唯一 | 一致 | 一致性 | 一样 | 一定
      一般性 | 第一 | 第二 | 第三 | 一次 | 一次性 | 之一 | 一旦 | 数字 | 文字 | 字段 | 字幕 | 字典
      字体 | 名字 | 关键字 | 字面 | 字符串 | 字节数 | 单人 | 双人 | 本人 | 他人 | 人物 | 人像 | 人脸
      人声 | 机器人 | 角度 | 温度 | 程度 | 强度 | 速度 | 精度 | 宽度 | 高度 | 深度 | 维度 | 难度
      质量度 | 尺度 | 亮度 | 饱和度 | 对比度 | 清晰度 | 透明度 | 长度单位 | 限度 | 进度 | 密度 | 力度
      幅度 | 多样度 | 相似度 | 日期 | 日志 | 今天 | 聊天 | 天气 | 天空 | 位置 | 位于图 | 定位
      方位 | 部位 | 单位为 | 单位是 | 位小数 | 小数位 | 组合 | 组图 | 分组 | 组织 | 数组 | 项目 | 条件
      选项卡 | 事项 | 名称 | 模型名 | 模型名称 | 文件名 | 用户名 | 首帧 | 首尾帧 | 首尾 | 尾帧 | 帧率
      段落 | 分段 | 文段 | 阶段 | 种子 | 行业 | 进行 | 执行 | 运行 | 可行 | 并行 | 流行 | 换行 | 次数
      其次 | 再次 | 多次 | 层次 | 只是 | 把握 | 步骤 | 步数 | 同步 | 异步 | 初步 | 词语 | 提示词
      关键词 | 歌词 | 件套 | 文件 | 邮件 | 软件 | 插件 | 事件 | 组件 | 条款 | 轮廓 | 千万 | 万能
      一万 | 视情况 | 大小 | 模型版本 | 版本号 | 模型id | 使用的模型 | 的模型
      no default | no default value | default behavior | default behaviour | non-default
      default width | the default model | default settings | without default | no limit | no maximum
      no minimum | no upper limit | unlimited | no more | likely | as well as | like this
      after effects
    `),
  },
];
