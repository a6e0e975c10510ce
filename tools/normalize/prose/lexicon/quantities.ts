import { phrases } from "./phrases.ts";
import type { Term } from "./term.ts";

/** Numbers written as words, their scales, and the units that say what a bound is a bound of. */
export const quantities: readonly Term[] = [
  {
    meaning: { role: "unit", unit: "character" },
    words: phrases(`
      utf-8 字符 | utf8 字符 | unicode 字符 | 个字符 | 字符 | 个汉字 | 汉字 | 个字 | 字 | 个英文字符 | 个中文字符 | 个字母 | 字母 | 个文字
      characters | character | chars | char | letters | utf-8 characters | unicode characters
    `),
  },
  {
    meaning: { role: "unit", unit: "place" },
    words: phrases(`
      位 | 位字符 | 位数字 | 位字母
    `),
  },
  {
    meaning: { role: "unit", unit: "count" },
    words: phrases(`
      个 | 张 | 条 | 项 | 件 | 段 | 份 | 幅 | 组 | 名 | 首 | 只 | 种 | 次 | 轮 | 行 | 个元素 | 个对象
      个数值 | 个数字 | 个字典 | 个字段 | 个字幕 | 个字体 | 个视频 | 个图片 | 个文件 | 帖 | 人 | 把
      items | item | images | image | elements | element | entries | entry | files | pictures | photos
      videos | urls | tags | messages | choices | results | objects | strings | values
      stop sequences | sequences | loras | inputs | references | reference images | times | retries
      rows | outputs | samples
    `),
  },
  {
    meaning: { role: "unit", unit: "millisecond" },
    words: phrases(`
      毫秒
      ms | milliseconds | millisecond
    `),
  },
  {
    meaning: { role: "unit", unit: "second" },
    words: phrases(`
      秒 | 秒钟
      s | sec | secs | seconds | second
    `),
  },
  {
    meaning: { role: "unit", unit: "minute" },
    words: phrases(`
      分钟
      min | mins | minutes | minute
    `),
  },
  {
    meaning: { role: "unit", unit: "hour" },
    words: phrases(`
      小时
      hours | hour | h
    `),
  },
  {
    meaning: { role: "unit", unit: "day" },
    words: phrases(`
      天 | 日
      days | day
    `),
  },
  {
    meaning: { role: "unit", unit: "pixel" },
    words: phrases(`
      像素 | 个像素 | 万像素
      px | pixels | pixel | megapixels | mp
    `),
  },
  {
    meaning: { role: "unit", unit: "file-size" },
    words: phrases(`
      兆 | 兆字节 | 千字节
      mb | kb | gb | tb | mib | kib | gib | m | g | megabytes | kilobytes | gigabytes
    `),
  },
  {
    meaning: { role: "unit", unit: "byte" },
    words: phrases(`
      字节 | 个字节 | 比特
      bytes | byte | b | bits
    `),
  },
  {
    meaning: { role: "unit", unit: "times" },
    words: phrases(`
      倍
      fold
    `),
  },
  {
    meaning: { role: "unit", unit: "step" },
    words: phrases(`
      步
      steps | iterations
    `),
  },
  {
    meaning: { role: "unit", unit: "token" },
    words: phrases(`
      个token | 个tokens | 令牌 | 个令牌 | 单词 | 个单词 | 个词 | 词
      token | tokens | words
    `),
  },
  {
    meaning: { role: "unit", unit: "percent" },
    words: phrases(`
      ‰
      % | percent
    `),
  },
  {
    meaning: { role: "unit", unit: "frame" },
    words: phrases(`
      帧 | 赫兹 | 帧/秒
      fps | frames | hz | khz
    `),
  },
  {
    meaning: { role: "unit", unit: "degree" },
    words: phrases(`
      度 | ° | ℃
      degrees
    `),
  },
  {
    meaning: { role: "scale", factor: 1000 },
    words: phrases(`
      千
    `),
  },
  {
    meaning: { role: "scale", factor: 10_000 },
    words: phrases(`
      万
    `),
  },
  {
    meaning: { role: "scale", factor: 100_000_000 },
    words: phrases(`
      亿
    `),
  },
];
