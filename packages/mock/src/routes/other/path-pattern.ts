import { decodeEscapes } from "../../text/decode-escapes.ts";

/** A path of a document, as a pattern that Hono takes and as one that gives its parameters. */
export interface PathPattern {
  readonly route: string;
  /** The parameters of a path that fits, decoded. */
  readonly read: (path: string) => Readonly<Record<string, string>>;
  /** Steps without parameters count for more: `/a/b` goes before `/a/{b}`. */
  readonly weight: number;
}

const parameter = /\{([^{}]+)\}/g;

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Also takes steps with more than a parameter in them, such as `/models/{model}:generate`. */
export function pathPattern(path: string): PathPattern {
  const parts = path.split(parameter);
  const names = parts.filter((_, at) => at % 2 === 1);
  const whole = new RegExp(
    `^${parts.map((part, at) => (at % 2 === 0 ? literally(part) : "([^/]+?)")).join("")}$`,
  );
  const steps = path.split("/").map((step, at) => {
    if (/^[A-Za-z0-9._~!$&'()+,;=@%-]*$/.test(step)) return step;
    const pattern = step
      .split(parameter)
      .map((part, index) => (index % 2 === 0 ? part.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&") : "[^/]+?"))
      .join("");
    return `:step${at}{${pattern}}`;
  });
  const fixed = path.split("/").filter((step) => !step.includes("{")).length;
  return {
    route: steps.join("/"),
    weight: fixed,
    read: (called) => {
      const found = whole.exec(called);
      return Object.fromEntries(names.map((name, at) => [name, decodeEscapes(found?.[at + 1] ?? "")]));
    },
  };
}
