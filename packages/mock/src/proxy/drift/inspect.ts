import type { Api, ModelEntry, Operation, ResponseShape, Schema } from "../../document/model.ts";
import { inlineReferences, isNode } from "../../document/resolve-reference.ts";
import type { Validators } from "../../request/validators.ts";
import { modelOfVersion } from "../../request/which-model.ts";
import type { Exchange } from "../model.ts";
import type { Drift, DriftKind } from "./drift.ts";
import { inspectParameters } from "./inspect-parameters.ts";
import { belongsToApi, matchOperation } from "./match-operation.ts";
import { shorten } from "./shorten.ts";
import { unknownFields } from "./unknown-fields.ts";
import { violationsOf } from "./violations.ts";

type Found = Pick<Drift, "kind" | "direction" | "field" | "message" | "seen">;

/** Compares one exchange with the document, both ways. */
export async function inspect(given: {
  exchange: Exchange;
  api: Api;
  validators: Validators;
}): Promise<Drift[]> {
  const { exchange, api } = given;
  const path = exchange.target.split("?", 1)[0] ?? "";
  const operation = matchOperation({ api, method: exchange.method, path });
  const model = modelOf({ exchange, operation, api });
  const common = {
    operation: `${exchange.method} ${operation?.path ?? path}`,
    status: exchange.response.status,
    model: model.name,
  };
  if (operation === undefined) {
    if (!belongsToApi({ api, path }) || exchange.response.status === 404) return [];
    const message = `${exchange.method} ${path} answered ${exchange.response.status}, and the document has no such operation.`;
    return [
      { ...common, kind: "undocumented-operation", direction: "request", field: "", message, seen: path },
    ];
  }
  const accepted = exchange.response.status >= 200 && exchange.response.status < 300;
  const found = [
    ...(accepted ? await inspectParameters({ ...given, operation, document: api.document }) : []),
    ...(await inspectRequest({ ...given, operation, model: model.entry, unknown: model.unknown })),
    ...(await inspectResponse({ ...given, operation, model: model.entry })),
  ];
  return found.map((drift) => ({ ...common, ...drift }));
}

interface Inspected {
  exchange: Exchange;
  api: Api;
  validators: Validators;
  operation: Operation;
  model: ModelEntry | undefined;
}

async function inspectRequest(given: Inspected & { unknown: string | undefined }): Promise<Found[]> {
  const { exchange, api, validators, operation, model } = given;
  const { body } = exchange.request;
  const { status } = exchange.response;
  const accepted = status >= 200 && status < 300;
  if (given.unknown !== undefined && accepted) {
    return [
      {
        kind: "unknown-model",
        direction: "request",
        field: "/version",
        message: `The gateway runs ${given.unknown}, which the document does not know.`,
        seen: shorten(given.unknown),
      },
    ];
  }
  const schema =
    model?.request ?? operation.bodies.find(({ schema: candidate }) => candidate !== undefined)?.schema;
  if (schema === undefined || body.kind !== "json") return [];
  // The legal forms of a version may be worded more narrowly than they are; which one was meant is settled.
  const violations = violationsOf((await validators.of(schema))(body.value)).filter(
    ({ field }) => field !== "/version",
  );
  if (!accepted) {
    if (status !== 422 || violations.length > 0) return [];
    return refusals(exchange).map((refusal) => ({ kind: "refused-valid", direction: "request", ...refusal }));
  }
  const unknown = unknownFields({
    value: body.value,
    schema: inlineReferences({ document: api.document, schema }),
  });
  return [
    ...violations.map((violation) => ({
      ...violation,
      kind: "accepted-invalid" as const,
      direction: "request" as const,
      message: `The gateway accepted it, though: ${violation.message}`,
    })),
    ...unknown.map(({ field, value }) => ({
      kind: "unknown-field" as const,
      direction: "request" as const,
      field,
      message: `${field} was sent and accepted; the document does not name it.`,
      seen: shorten(value),
    })),
  ];
}

/** What a 422 says of each field, or of the whole. */
function refusals({ response }: Exchange): { field: string; message: string; seen: string }[] {
  const body = response.body.kind === "json" && isNode(response.body.value) ? response.body.value : {};
  const fields = Array.isArray(body.invalid_fields) ? body.invalid_fields.filter(isNode) : [];
  if (fields.length === 0) {
    return [
      {
        field: "",
        message: `The document allows this body; the gateway answered: ${shorten(body.detail ?? body.title ?? "422")}.`,
        seen: shorten(body.detail),
      },
    ];
  }
  return fields.map(({ field, description }) => ({
    field: `/${String(field).replaceAll(".", "/")}`,
    message: `The document allows this; the gateway answered: ${String(field)}: ${String(description)}.`,
    seen: shorten(description),
  }));
}

async function inspectResponse(given: Inspected): Promise<Found[]> {
  const { exchange, operation } = given;
  const { response } = exchange;
  const told = (kind: DriftKind, message: string, seen: string): Found[] => [
    { kind, direction: "response", field: "", message, seen },
  ];
  const shape = shapeOf({ operation, status: response.status });
  if (shape === undefined)
    return told(
      "undocumented-status",
      `The document has no answer ${response.status} for this operation.`,
      String(response.status),
    );
  const type = (response.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (response.body.kind === "none" || response.body.kind === "omitted") return [];
  const documented = shape.bodies.find((body) => body.contentType.toLowerCase() === type);
  const isJson = /^application\/(?:[\w.+-]+\+)?json$/u.test(type);
  const unexpected =
    documented === undefined && shape.bodies.length > 0
      ? told(
          "undocumented-content-type",
          `The document has ${shape.bodies.map((body) => body.contentType).join(", ")}; ${type || "no content type"} came.`,
          type,
        )
      : [];
  if (isJson && response.body.kind !== "json")
    return [...unexpected, ...told("unreadable-body", "The body is said to be JSON and is not.", "")];
  const schema = (documented ?? shape.bodies[0])?.schema;
  if (response.body.kind !== "json" || schema === undefined) return unexpected;
  const found = await inspectBody({ ...given, value: response.body.value, schema });
  const output = await inspectOutput({ ...given, value: response.body.value });
  const seen = new Set(found.map(({ field }) => field));
  return [...unexpected, ...found, ...output.filter(({ field }) => !seen.has(field))];
}

/** The part of a body that answers a schema: what breaks it, and what it does not name. */
async function inspectBody(given: Inspected & { value: unknown; schema: Schema }): Promise<Found[]> {
  const { api, validators, value, schema } = given;
  const violations = violationsOf((await validators.of(schema))(value));
  const unknown = unknownFields({ value, schema: inlineReferences({ document: api.document, schema }) });
  return [
    ...violations.map((violation) => ({ ...violation, direction: "response" as const })),
    ...unknown.map(({ field, value: extra }) => ({
      kind: "unknown-field" as const,
      direction: "response" as const,
      field,
      message: `${field} came; the document does not name it.`,
      seen: shorten(extra),
    })),
  ];
}

/** A read prediction's output is checked against its model's, which the shared schema of predictions leaves open. */
async function inspectOutput(given: Inspected & { value: unknown }): Promise<Found[]> {
  const { value, model } = given;
  if (!isNode(value) || model === undefined || value.output === null || value.output === undefined) return [];
  if (Object.keys(model.output).length === 0) return [];
  const found = await inspectBody({ ...given, value: value.output, schema: model.output });
  return found.map((drift) => ({
    ...drift,
    field: `/output${drift.field}`,
    message: `In the output: ${drift.message}`,
  }));
}

/** The answer the document has for a status; `default` stands for errors only. */
function shapeOf({ operation, status }: { operation: Operation; status: number }): ResponseShape | undefined {
  const written = (name: string) =>
    operation.responses.find((response) => response.status.toUpperCase() === name);
  return (
    written(String(status)) ??
    written(`${Math.floor(status / 100)}XX`) ??
    (status >= 400 ? written("DEFAULT") : undefined)
  );
}

/** The model that a call is about: by its path, by the version sent, or by what the answer says. */
function modelOf({
  exchange,
  operation,
  api,
}: {
  exchange: Exchange;
  operation: Operation | undefined;
  api: Api;
}): {
  name: string | null;
  entry: ModelEntry | undefined;
  unknown: string | undefined;
} {
  const answered =
    exchange.response.body.kind === "json" && isNode(exchange.response.body.value)
      ? exchange.response.body.value.model
      : undefined;
  const sent =
    exchange.request.body.kind === "json" && isNode(exchange.request.body.value)
      ? exchange.request.body.value.version
      : undefined;
  const creating =
    exchange.method === "POST" &&
    operation !== undefined &&
    api.models.some((model) => model.paths.includes(operation.path));
  const own = creating ? api.models.filter((model) => model.paths.includes(operation.path)) : [];
  const byVersion =
    typeof sent === "string" ? modelOfVersion({ models: api.models, version: sent }) : undefined;
  const byAnswer = api.models.find((model) => model.name === answered);
  const entry = byVersion ?? byAnswer ?? (own.length === 1 && sent === undefined ? own[0] : undefined);
  const name = entry?.name ?? (typeof answered === "string" ? answered : null);
  return {
    name,
    entry,
    unknown: creating && entry === undefined && typeof sent === "string" ? (name ?? sent) : undefined,
  };
}
