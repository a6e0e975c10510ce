import type { Finding } from "@predgate-tools/openapi/finding.ts";
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  own,
} from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import type { Body, Endpoint, Parameter, ParameterPlace, Response } from "../../model/endpoint.ts";
import { namedExamples } from "../json/named-examples.ts";
import { PageShapeError, resolved } from "./resolved.ts";
import { toContents } from "./to-contents.ts";
import { toSecurity } from "./to-security.ts";

interface Located {
  readonly value: JsonObject;
  readonly at: string;
}

/** `x-200:failed`: the editor's exports name a second answer of a status so. */
const repeated = /^x-([1-5]\d\d):/u;
const places: readonly string[] = ["query", "path", "header", "cookie"];

/** An Operation Object as the endpoint that every format shares. */
export function toEndpoint({
  page,
  at,
  heading,
  method,
  path,
  operation,
  parameters,
  document,
  findings,
}: {
  page: string;
  at: string;
  heading: string;
  method: string;
  path: string;
  operation: JsonObject;
  parameters: readonly Located[];
  document: JsonObject;
  findings: Finding[];
}): Endpoint {
  return {
    page,
    at,
    title: textOf(own(operation, "summary")) || heading || `${method.toUpperCase()} ${path}`,
    description: textOf(own(operation, "description")).trim(),
    method,
    path,
    deprecated: own(operation, "deprecated") === true,
    parameters: inPlaceOrder(parameters.flatMap(toParameter)),
    body: toBody({ page, at, operation, document, findings }),
    responses: toResponses({ page, at, operation, document, findings }),
    security: toSecurity({ page, at, operation, document, findings }),
    model: undefined,
  };
}

function inPlaceOrder(parameters: readonly Parameter[]): Parameter[] {
  const order = ["path", "query", "header", "cookie"];
  return [...parameters].sort((left, right) => order.indexOf(left.in) - order.indexOf(right.in));
}

function toParameter({ value, at }: Located): Parameter[] {
  const { in: place, name } = value;
  if (typeof name !== "string" || !isPlace(place)) return [];
  const media = Object.values(objectAt(value, "content")).find(isObject);
  const schema = own(value, "schema") ?? (media === undefined ? undefined : own(media, "schema"));
  return [
    {
      at,
      in: place,
      name: name.trim(),
      required: own(value, "required") === true,
      enabled: own(value, "x-apifox-enable") !== false,
      description: textOf(own(value, "description")),
      schema: isObject(schema) ? schema : {},
      example: sampleOf(value),
      writing: writingOf(value, place),
      deprecated: own(value, "deprecated") === true,
    },
  ];
}

const styles: Readonly<Record<ParameterPlace, readonly string[]>> = {
  path: ["matrix", "label", "simple"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/** What OpenAPI lets a page say about how lists and objects are written in a parameter of that place. */
function writingOf(value: JsonObject, place: ParameterPlace): JsonObject {
  const { style, explode, allowReserved } = value;
  return {
    ...(typeof style === "string" && styles[place].includes(style) ? { style } : {}),
    ...(typeof explode === "boolean" ? { explode } : {}),
    ...(typeof allowReserved === "boolean" && place === "query" ? { allowReserved } : {}),
  };
}

function isPlace(place: Json | undefined): place is ParameterPlace {
  return typeof place === "string" && places.includes(place);
}

function sampleOf(value: JsonObject): Json | undefined {
  const [named] = namedExamples({ written: own(value, "examples"), at: "" });
  const sample = own(value, "example") ?? named?.value;
  return sample === null || sample === "" ? undefined : sample;
}

interface Source {
  readonly page: string;
  readonly at: string;
  readonly operation: JsonObject;
  readonly document: JsonObject;
  readonly findings: Finding[];
}

function toBody({ page, at, operation, document, findings }: Source): Body | undefined {
  const written = own(operation, "requestBody");
  if (written === undefined || written === null) return undefined;
  const body = resolved({ document, value: written, at: `${at}/requestBody` });
  const contents = toContents({
    page,
    at: body.at,
    content: objectAt(body.value, "content"),
    document,
    findings,
  });
  if (contents.length === 0) return undefined;
  return {
    at: body.at,
    description: textOf(own(body.value, "description")),
    declared: true,
    required: own(body.value, "required") === true,
    contents,
  };
}

function toResponses({ page, at, operation, document, findings }: Source): Response[] {
  const written = own(operation, "responses");
  if (written === undefined || written === null) return [];
  if (!isObject(written) || isArray(written)) {
    throw new PageShapeError(`${at}/responses`, "Expected the responses as a mapping of statuses.");
  }
  return Object.entries(written)
    .filter(([status]) => !status.startsWith("x-") || repeated.test(status))
    .map(([key, value]): Response => {
      const response = resolved({ document, value, at: `${at}/responses/${toPointer([key]).slice(1)}` });
      const headers = Object.entries(objectAt(response.value, "headers")).flatMap(([name, header]) => {
        if (!isObject(header)) return [];
        const where = `${response.at}/headers${toPointer([name])}`;
        const declared = resolved({ document, value: header, at: where });
        return toParameter({ value: { ...declared.value, name, in: "header" }, at: where });
      });
      return {
        at: response.at,
        status: statusOf(key),
        name: textOf(own(response.value, "x-apifox-name")),
        description: textOf(own(response.value, "description")),
        headers,
        contents: toContents({
          page,
          at: response.at,
          content: objectAt(response.value, "content"),
          document,
          findings,
        }),
      };
    });
}

function statusOf(key: string): string {
  const status = repeated.exec(key)?.[1] ?? key;
  if (/^[1-5]\d\d$/u.test(status)) return status;
  return /^[1-5]xx$/iu.test(status) ? status.toUpperCase() : "default";
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
