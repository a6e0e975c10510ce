import { isNode } from "../../document/resolve-reference.ts";
import type { Exchange } from "../model.ts";

/** Reads a record of calls, one JSON object a line. Throws an Error that names the line that is none. */
export function readRecord({ text, name }: { text: string; name: string }): Exchange[] {
  const exchanges: Exchange[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const exchange = parsed(line);
    if (!isExchange(exchange)) {
      throw new Error(
        `${name}:${index + 1}: expected a recorded call, one JSON object with method, target, request and response; got ${line.slice(0, 60)}`,
      );
    }
    exchanges.push(exchange);
  }
  return exchanges;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isExchange(value: unknown): value is Exchange {
  return (
    isNode(value) &&
    typeof value.at === "string" &&
    typeof value.method === "string" &&
    typeof value.target === "string" &&
    isSide(value.request) &&
    isSide(value.response) &&
    isNode(value.response) &&
    typeof value.response.status === "number"
  );
}

function isSide(value: unknown): boolean {
  return isNode(value) && isNode(value.headers) && isNode(value.body) && typeof value.body.kind === "string";
}
