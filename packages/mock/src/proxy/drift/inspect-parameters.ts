import type { OpenApiDocument, Operation, Parameter } from "../../document/model.ts";
import { checkParameterValue } from "../../request/check-parameter-value.ts";
import type { Validators } from "../../request/validators.ts";
import type { Exchange } from "../model.ts";
import type { Drift } from "./drift.ts";
import { shorten } from "./shorten.ts";

type Found = Pick<Drift, "kind" | "direction" | "field" | "message" | "seen">;

/** Headers that OpenAPI says elsewhere than among the parameters. */
const notParameters = new Set(["accept", "content-type", "authorization"]);

/** Query and header parameters of an accepted call that the document forbids, requires or does not name. */
export async function inspectParameters(given: {
  exchange: Exchange;
  operation: Operation;
  validators: Validators;
  document: OpenApiDocument;
}): Promise<Found[]> {
  const { exchange, operation, validators, document } = given;
  const query = new URLSearchParams(exchange.target.split("?").slice(1).join("?"));
  const found: Found[] = [];
  for (const parameter of operation.parameters.filter(isChecked)) {
    const sent = valuesOf({ parameter, query, exchange });
    const wrong = await checkParameterValue({ parameter, sent, validators, document });
    found.push(
      ...wrong.map(({ description }) => ({
        kind: "accepted-invalid" as const,
        direction: "request" as const,
        field: `${parameter.in} ${parameter.name}`,
        message: `The gateway accepted it, though, of the ${parameter.in} parameter ${parameter.name}: ${description}.`,
        seen: shorten(sent.length === 0 ? undefined : sent.join(", ")),
      })),
    );
  }
  const known = new Set(operation.parameters.filter((one) => one.in === "query").map(({ name }) => name));
  for (const name of new Set(query.keys())) {
    if (known.has(name)) continue;
    found.push({
      kind: "unknown-field",
      direction: "request",
      field: `query ${name}`,
      message: `The query parameter ${name} was sent and accepted; the document does not name it.`,
      seen: shorten(query.get(name)),
    });
  }
  return found;
}

const isChecked = ({ in: place, name }: Parameter): boolean =>
  place === "query" || (place === "header" && !notParameters.has(name.toLowerCase()));

function valuesOf(of: { parameter: Parameter; query: URLSearchParams; exchange: Exchange }): string[] {
  const { parameter, query, exchange } = of;
  if (parameter.in === "query") return query.getAll(parameter.name);
  const value = exchange.request.headers[parameter.name.toLowerCase()];
  return value === undefined ? [] : [value];
}
