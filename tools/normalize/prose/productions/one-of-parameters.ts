import type { ListReading } from "../list/walk.ts";
import type { TokenList } from "../token.ts";

const oneOf =
  /^[，,；;\s]*(?:请|须|需)?(?:任?[一二两三四五]选一|[两二三四]者选一|任选其一|任选一个|选其一)(传|提供|上传|填写?)?/;
const parameterNames =
  /_(?:urls?|ids?|base64|uri|path|file|image|video|audio|list|data|text|prompt|key|guid|before|after)$/i;
/** `Prompt`, `ImageUrl`: pages that write their parameters so write two of them joined by 和. */
const capitalName = /^[A-Z][A-Za-z]*[a-z]$|^[a-z]+[A-Z][A-Za-z]*$/;
const formsOfFile = /^(?:url|uri|base64|file|path|id)$/i;
const formatTopic = /返回|输出|格式|类型|方式/;
const longestClosing = 16;
const longestTopic = 80;

/** `image_url、image_base64 二选一` says which parameter to pass, `二选一传入` so whatever they are called. */
export function areParameters(list: TokenList, { items, next }: ListReading): boolean {
  const { start } = list.at(next);
  const found = oneOf.exec(list.source.slice(start, start + longestClosing));
  if (found === null) return false;
  if (found[1] !== undefined) return true;
  const [topic = ""] = list.source.slice(0, longestTopic).split(/[，,。；;\n]/);
  const isFile = !formatTopic.test(topic);
  if (items.some(({ text }) => parameterNames.test(text))) return true;
  return items.every(({ text }) => capitalName.test(text) || (isFile && formsOfFile.test(text)));
}
