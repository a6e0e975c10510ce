import type { Reader } from "../claim.ts";
import type { ValueReading } from "../read-value.ts";

const negated = /关闭|禁用|停用|disable|turn off|skip|跳过/i;

/** 是否关闭水印，默认开启: whether the state is the flag's or the watermark's cannot be told. */
export function isContradictedState(
  reader: Reader,
  found: { cue: number; place: number; reading: ValueReading },
): boolean {
  if (typeof found.reading.value !== "boolean" || found.reading.certain) return false;
  const { list } = reader;
  const { text } = list.at(found.place);
  if (/^(?:是|否|yes|no)$/i.test(text)) return false;
  // "Disable the checks. Off by default.": the option is off, or there would be nothing to disable.
  if (/^off$/i.test(text) && reader.scopes.at(found.place).sentence === found.place) return false;
  const end = Math.min(list.at(found.cue).start, list.at(found.place).start);
  const topic = list.source.slice(0, Math.min(200, end)).split(/[，,。.;；\n]/)[0] ?? "";
  return negated.test(topic);
}
