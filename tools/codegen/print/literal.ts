import { printableLines } from "@predgate-tools/openapi/printable.ts";

const identifier = /^[A-Za-z_$][\w$]*$/;

/** A string as a TypeScript string literal, safe for any content. */
export function printString(text: string): string {
  return printableLines(JSON.stringify(text));
}

/** A property name in an object or interface: bare where it is an identifier, quoted elsewhere. */
export function printTypeKey(name: string): string {
  return identifier.test(name) ? name : printString(name);
}

/** A JSON value as a TypeScript expression, on one line where that is short. */
export function printValue(value: unknown, indent = ""): string {
  if (typeof value === "string") return printString(value);
  if (Array.isArray(value))
    return printList(
      value.map((item) => printValue(item, `${indent}  `)),
      "[]",
      indent,
    );
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => `${printValueKey(key)}: ${printValue(member, `${indent}  `)}`);
    return printList(members, "{}", indent);
  }
  return JSON.stringify(value) ?? "undefined";
}

// A literal `__proto__:` would set the prototype instead of making a property.
function printValueKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : printTypeKey(name);
}

function printList(members: readonly string[], brackets: "[]" | "{}", indent: string): string {
  const [open, close] = [brackets.charAt(0), brackets.charAt(1)];
  if (members.length === 0) return brackets;
  const space = brackets === "{}" ? " " : "";
  const oneLine = `${open}${space}${members.join(", ")}${space}${close}`;
  if (indent.length + oneLine.length <= 100 && !oneLine.includes("\n")) return oneLine;
  return `${open}\n${members.map((member) => `${indent}  ${member},\n`).join("")}${indent}${close}`;
}
