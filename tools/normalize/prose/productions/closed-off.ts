import { countOf } from "../lexicon/numerals.ts";
import { deniesOthers } from "../list/leaves-open.ts";
import type { ListReading } from "../list/walk.ts";
import { isMark, type TokenList } from "../token.ts";

const count = "([一二两三四五六七八九十]|\\d{1,2}|two|three|four|five|six)";
const these = "(?:这|以上|上述|上面)";
const kinds = "(?:个|种|项|档|类)?(?:可选)?(?:值|取值|选项|枚举值?)?";

/** Words behind a row that say that there is no other value; the group is how many they count. */
const closings: readonly RegExp[] = [
  new RegExp(
    `^(?:目前|当前)?[仅只](?:能|可|可以|允许|支持|接受|有|限|能够)?(?:取|从|在|选择?|传入?|填写?|使用|为|是)?${these}${count}${kinds}(?:之一|可选|可用|中的?一[个种]|[里中]选[一择]?|$)`,
  ),
  new RegExp(`^(?:必须|须|需|只能)(?:是|为|取)${these}${count}${kinds}(?:之一|中的?一[个种])`),
  new RegExp(`^(?:从中|其中|任|以上)?${count}选一`),
  new RegExp(`^${count}者(?:任?选其?一|[取择]其?一)`),
  deniesOthers,
  /^(?:没有|无|不存在|不支持|不接受)其[他它](?:可选)?(?:取值|值|选项|枚举值)/,
  new RegExp(`^(?:these|those) ${count} (?:values|options) only\\b`, "i"),
  new RegExp(`^(?:these|those) are the only ${count} (?:values|options)\\b`, "i"),
  /^(?:there are )?no other (?:values?|options?)(?: (?:is|are) (?:accepted|allowed|supported|valid|possible))?\s*$/i,
];

const longestClosing = 40;

/** `m 为男声，f 为女声，仅这两个值可选`: the words behind the row close it off, and count as many values as it has. */
export function isClosedOff(list: TokenList, reading: ListReading): boolean {
  const place = isMark(list.at(reading.next), ",;。.") ? reading.next + 1 : reading.next;
  const { start } = list.at(place);
  const [clause = ""] = list.source.slice(start, start + longestClosing).split(/[，,。；;\n.]/);
  for (const closing of closings) {
    const found = closing.exec(clause.trim());
    if (found === null) continue;
    return found[1] === undefined || countOf(found[1]) === reading.items.length;
  }
  return false;
}
