import { isObject, type OpenApiDocument, type SchemaObject } from "../model/document.ts";
import type { BodyForm, RegisteredModel } from "../model/registered-model.ts";
import { pageOf } from "../read/provenance.ts";
import { findCreates } from "./find-creates.ts";
import { reservedNames, toConstantName, toFileStem, toTypeName } from "./identifiers.ts";
import { uniqueNames } from "./unique-names.ts";

/**
 * Every model of a document, in the order of their names.
 * A model is a request schema with `x-predgate-model: { name, version }` that some operation takes as its body.
 */
export function findModels(document: OpenApiDocument): RegisteredModel[] {
  const types = uniqueNames(reservedNames);
  const constants = uniqueNames(reservedNames);
  const stems = uniqueNames(["index"]);
  return findCreates(document)
    .toSorted((left, right) => compare(left.name, right.name))
    .map((create) => {
      const stem = create.schemaName.replace(/Request$/, "");
      const typeName = types.take(toTypeName(stem), create.name);
      const inputSchema = inputSchemaName({ document, request: create.schema, fallback: `${stem}Input` });
      const outputSchema = existing(document, `${stem}Output`);
      return {
        name: create.name,
        version: create.version,
        path: create.path,
        body: bodyForm(create.schema),
        summary: create.operation.summary,
        page: pageOf(create.schema) ?? pageOf(create.operation),
        constant: constants.take(toConstantName(typeName), create.name),
        inputType: `${typeName}Input`,
        outputType: `${typeName}Output`,
        stem: stems.take(toFileStem(create.name), create.name),
        requestSchema: existing(document, create.schemaName),
        inputSchema,
        outputSchema,
        input: schemaNamed(document, inputSchema) ?? inlineInput(create.schema),
        output: schemaNamed(document, outputSchema) ?? {},
      };
    });
}

function bodyForm(request: SchemaObject): BodyForm {
  return request.required?.includes("version") ? "version-required" : "version-optional";
}

const schemaPrefix = "#/components/schemas/";

function inputSchemaName(from: {
  document: OpenApiDocument;
  request: SchemaObject;
  fallback: string;
}): string | undefined {
  const input = from.request.properties?.input;
  if (isObject(input) && typeof input.$ref === "string" && input.$ref.startsWith(schemaPrefix)) {
    const name = input.$ref.slice(schemaPrefix.length).replaceAll("~1", "/").replaceAll("~0", "~");
    return decodeURIComponent(name);
  }
  return existing(from.document, from.fallback);
}

function inlineInput(request: SchemaObject): SchemaObject {
  const input = request.properties?.input;
  return isObject(input) ? (input as SchemaObject) : {};
}

function existing(document: OpenApiDocument, name: string): string | undefined {
  return Object.hasOwn(document.components?.schemas ?? {}, name) ? name : undefined;
}

function schemaNamed(document: OpenApiDocument, name: string | undefined): SchemaObject | undefined {
  if (name === undefined) return undefined;
  const schema = document.components?.schemas?.[name];
  return isObject(schema) ? (schema as SchemaObject) : undefined;
}

// By code unit and never by locale, so that every machine writes the same bytes.
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
