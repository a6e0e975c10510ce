import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Operation,
  type SchemaObject,
} from "../model/document.ts";
import { resolve } from "../read/resolve.ts";

/** A request schema that names a model, and the operation that takes it. */
export interface Create {
  readonly name: string;
  readonly version: string | undefined;
  readonly schemaName: string;
  readonly schema: SchemaObject;
  readonly path: string;
  readonly operation: Operation;
}

/** Throws where one model is created in two places, since a client could not know which one to call. */
export function findCreates(document: OpenApiDocument): Create[] {
  const creates = new Map<string, Create>();
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const operation = item.post;
    if (!isObject(operation)) continue;
    for (const create of createsOf({ document, path, operation })) {
      const earlier = creates.get(create.name);
      const same = earlier?.path === path && earlier.schemaName === create.schemaName;
      if (earlier && !same) {
        throw new Error(
          `Expected one create operation for ${create.name}, but ${earlier.path} (${earlier.schemaName}) and ` +
            `${path} (${create.schemaName}) both name it in x-predgate-model. Remove one of them.`,
        );
      }
      creates.set(create.name, create);
    }
  }
  return [...creates.values()];
}

function createsOf(from: { document: OpenApiDocument; path: string; operation: JsonObject }): Create[] {
  const body = resolve(from.document, from.operation.requestBody);
  if (!isObject(body) || !isObject(body.content)) return [];
  return Object.values(body.content)
    .flatMap((media) => (isObject(media) ? requestsIn(from.document, media.schema, "") : []))
    .flatMap(({ schema, schemaName }) => {
      const model = schema["x-predgate-model"];
      if (!isObject(model) || typeof model.name !== "string") return [];
      const version = typeof model.version === "string" ? model.version : undefined;
      return [{ name: model.name, version, schema, schemaName, path: from.path, operation: from.operation }];
    });
}

interface Request {
  readonly schema: SchemaObject;
  readonly schemaName: string;
}

function requestsIn(document: OpenApiDocument, schema: unknown, name: string): Request[] {
  if (!isObject(schema)) return [];
  if (typeof schema.$ref === "string") {
    return requestsIn(document, resolve(document, schema), schema.$ref.split("/").at(-1) ?? "");
  }
  const alternatives = [schema.oneOf, schema.anyOf].filter(Array.isArray).flat();
  const own = { schema: schema as SchemaObject, schemaName: name || modelName(schema) };
  return [own, ...alternatives.flatMap((alternative) => requestsIn(document, alternative, ""))];
}

function modelName(schema: JsonObject): string {
  const model = schema["x-predgate-model"];
  return isObject(model) ? String(model.name) : "";
}
