import type { Route } from "../routes/route.ts";
import { distance } from "../text/nearest.ts";

/** Why a call matched no route, and the routes it comes closest to. */
export function explainMiss(missed: { method: string; path: string; routes: readonly Route[] }): string {
  const { method, path, routes } = missed;
  const ranked = routes
    .map((route) => ({
      route,
      reasons: reasonsAgainst({ method, path, route }),
      away: awayFrom({ method, path, route }),
    }))
    .toSorted((left, right) => left.away - right.away)
    .slice(0, 3);
  if (ranked.length === 0) return `No route takes ${method} ${path}: the document has none.`;
  const lines = ranked.map(({ route, reasons }) => `${nameOf(route)} (${reasons.join("; ")})`);
  return `No route takes ${method} ${path}. Nearest: ${lines.join(", ")}.`;
}

const shown = (path: string): string => path.replaceAll(/:(\w+)/g, "{$1}");

const nameOf = (route: Route): string => `${route.method.toUpperCase()} ${route.shown ?? shown(route.path)}`;

const stepsOf = (path: string): string[] => path.split("/").filter((step) => step !== "");

const isVariable = (step: string): boolean => step.startsWith(":");

function awayFrom(compared: { method: string; path: string; route: Route }): number {
  const sent = stepsOf(compared.path);
  const wanted = stepsOf(compared.route.path);
  const methodAway = compared.method.toLowerCase() === compared.route.method ? 0 : 0.6;
  return methodAway + stepsAway(sent, wanted);
}

/** Edit distance over the steps of a path, where a step that is nearly right costs little. */
function stepsAway(sent: readonly string[], wanted: readonly string[]): number {
  let above = Array.from({ length: wanted.length + 1 }, (_, index) => index);
  for (const [row, step] of sent.entries()) {
    const current = [row + 1];
    for (const [column, other] of wanted.entries()) {
      const changed = (above[column] ?? 0) + stepAway(step, other);
      current.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[wanted.length] ?? 0;
}

function stepAway(sent: string, wanted: string): number {
  if (isVariable(wanted)) return 0.1;
  if (sent === wanted) return 0;
  return Math.min(1, 0.3 + distance(sent, wanted) / Math.max(sent.length, wanted.length));
}

function reasonsAgainst(compared: { method: string; path: string; route: Route }): string[] {
  const { method, path, route } = compared;
  const reasons: string[] = [];
  if (method.toLowerCase() !== route.method)
    reasons.push(`takes ${route.method.toUpperCase()}, not ${method}`);
  const sent = stepsOf(path);
  const wanted = stepsOf(route.path);
  const lacking = wanted.slice(0, Math.max(0, wanted.length - sent.length));
  const rest = wanted.slice(lacking.length);
  if (
    lacking.length > 0 &&
    rest.some((step) => !isVariable(step)) &&
    rest.every((step, at) => isVariable(step) || step === sent[at])
  )
    reasons.push(`the path lacks ${shown(`/${lacking.join("/")}`)}`);
  else if (sent.length !== wanted.length)
    reasons.push(`has ${wanted.length} ${wanted.length === 1 ? "step" : "steps"}, not ${sent.length}`);
  else
    for (const [at, step] of wanted.entries())
      if (!isVariable(step) && step !== sent[at])
        reasons.push(`has ${JSON.stringify(step)} where the call has ${JSON.stringify(sent[at])}`);
  if (path.length > 1 && path.endsWith("/")) reasons.push("has no slash at the end");
  return reasons.length === 0 ? ["fits the path"] : reasons;
}
