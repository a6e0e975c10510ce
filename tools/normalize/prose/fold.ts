import { foldMarkup } from "./fold-markup.ts";
import { foldWraps } from "./fold-wraps.ts";

const characters: Readonly<Record<string, string>> = {
  "\u3000": " ",
  "\u00a0": " ",
  "\t": " ",
  "\r": "\n",
  "\u2028": "\n",
  "\u2029": "\n",
  "\u301c": "~",
  "\u223c": "~",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2015": "-",
  "\u2212": "-",
  "\u3010": "[",
  "\u3011": "]",
  "\u3014": "[",
  "\u3015": "]",
  "\ufe30": ":",
  "\u2236": ":",
};

/**
 * Markup becomes what it shows; full-width letters, digits and punctuation become their ASCII forms, one UTF-16 unit for one,
 * so that an offset in the folded text is the same offset in the source.
 */
export function fold(source: string): string {
  const text = foldWraps(foldMarkup(source));
  let folded = "";
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xff01 && unit <= 0xff5e) folded += String.fromCharCode(unit - 0xfee0);
    else {
      const character = text.charAt(index);
      folded += characters[character] ?? character;
    }
  }
  // A tag that opens the text parts nothing.
  return folded.replace(/^\s+/, (blank) => " ".repeat(blank.length));
}
