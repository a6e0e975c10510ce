import type { Exchange } from "../model.ts";
import { bytesOf } from "./content-of.ts";

/** Answers calls from a record, without any gateway. */
export interface Replay {
  answer(call: { method: string; target: string; body: string }): Response;
}

/**
 * Equal calls (method, path, query and JSON body) get the recorded answers in their order, the last one again and
 * again: so a poll runs through the states that were seen and stays at the end.
 */
export function replay(exchanges: readonly Exchange[]): Replay {
  const recorded = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const { body } = exchange.request;
    const sent = body.kind === "json" ? body.value : body.kind === "text" ? body.text : "";
    const key = keyOf({ method: exchange.method, target: exchange.target, sent });
    recorded.set(key, [...(recorded.get(key) ?? []), exchange]);
  }
  const turns = new Map<string, number>();
  return {
    answer: ({ method, target, body }) => {
      const key = keyOf({ method, target, sent: jsonOr(body) });
      const known = recorded.get(key);
      if (known === undefined) return notRecorded({ method, target, exchanges });
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      const { response } = known[Math.min(turn, known.length - 1)] ?? known[0] ?? { response: undefined };
      if (response === undefined) return notRecorded({ method, target, exchanges });
      const bytes = bytesOf(response.body);
      if (bytes === undefined)
        return problem({
          status: 501,
          title: "Not kept",
          detail: `The answer to ${method} ${target} was recorded without its body.`,
        });
      const headers = new Headers(response.headers);
      headers.delete("content-length");
      const bodiless = [101, 204, 205, 304].includes(response.status) || method === "HEAD";
      return new Response(bodiless ? null : bytes, { status: response.status, headers });
    },
  };
}

function keyOf({ method, target, sent }: { method: string; target: string; sent: unknown }): string {
  return JSON.stringify([method, target, sorted(sent)]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function notRecorded({
  method,
  target,
  exchanges,
}: {
  method: string;
  target: string;
  exchanges: readonly Exchange[];
}): Response {
  const path = target.split("?", 1)[0] ?? "";
  const near = exchanges.find(
    (exchange) => exchange.method === method && exchange.target.split("?", 1)[0] === path,
  );
  const why = near
    ? `${method} ${path} was recorded, but with another query or body.`
    : `Recorded are ${[...new Set(exchanges.map((exchange) => `${exchange.method} ${exchange.target.split("?", 1)[0]}`))].slice(0, 5).join(", ") || "no calls"}.`;
  return problem({
    status: 404,
    title: "Not recorded",
    detail: `There is no recorded answer to ${method} ${target}. ${why}`,
  });
}

function problem(body: { status: number; title: string; detail: string }): Response {
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { "content-type": "application/problem+json" },
  });
}
