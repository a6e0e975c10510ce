import { acceptDocument } from "./accept-document.ts";
import { readBasePaths } from "./base-paths.ts";
import type { Api, Method, ModelEntry, OpenApiDocument, Operation, Parameter, Schema } from "./model.ts";
import { methods } from "./model.ts";
import { readModels } from "./read-models.ts";
import { follow, isNode } from "./resolve-reference.ts";

/** Reads what a document offers. The order of the document's paths is kept. */
export function readApi(given: OpenApiDocument): Api {
  const document = acceptDocument(given);
  const operations = readOperations(document);
  const models = readModels({ document, operations });
  const info = follow({ document, value: document.info });
  return {
    document,
    title: typeof info.title === "string" ? info.title : "API",
    version: typeof info.version === "string" ? info.version : "0.0.0",
    models,
    modelsByName: new Map(models.map((model) => [model.name, model])),
    prefixes: readPrefixes({ models, operations }),
    basePaths: readBasePaths({ servers: document.servers, paths: operations.map(({ path }) => path) }),
    operations,
  };
}

function readPrefixes(read: { models: readonly ModelEntry[]; operations: readonly Operation[] }): string[] {
  const paths = [...read.models.flatMap((model) => model.paths), ...read.operations.map(({ path }) => path)];
  const prefixes = new Set<string>();
  for (const path of paths) {
    const own = /^(.*)\/models\/[^/]+\/[^/]+\/predictions$/.exec(path);
    const shared = /^(.*)\/predictions(?:\/\{[^/]+\}(?:\/cancel)?)?$/.exec(path);
    const prefix = own?.[1] ?? shared?.[1];
    if (prefix !== undefined && !prefix.includes("{")) prefixes.add(prefix);
  }
  return [...prefixes];
}

function readOperations(document: OpenApiDocument): Operation[] {
  const paths = isNode(document.paths) ? document.paths : {};
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(paths)) {
    const pathItem = follow({ document, value: item });
    for (const method of methods) {
      if (isNode(pathItem[method]))
        operations.push(readOperation({ document, path, method, pathItem, operation: pathItem[method] }));
    }
  }
  return operations;
}

function readOperation(read: {
  document: OpenApiDocument;
  path: string;
  method: Method;
  pathItem: Schema;
  operation: Schema;
}): Operation {
  const { document, path, method, pathItem, operation } = read;
  const security = operation.security ?? document.security;
  const body = follow({ document, value: operation.requestBody });
  const responses = isNode(operation.responses) ? operation.responses : {};
  return {
    method,
    path,
    operationId: typeof operation.operationId === "string" ? operation.operationId : `${method} ${path}`,
    needsKey: Array.isArray(security) && security.length > 0 && security.every((one) => !isEmpty(one)),
    parameters: readParameters({ document, lists: [pathItem.parameters, operation.parameters] }),
    bodies: readBodies({ document, content: body.content }),
    bodyRequired: body.required === true,
    responses: Object.entries(responses).map(([status, response]) => ({
      status,
      bodies: readBodies({ document, content: follow({ document, value: response }).content }),
    })),
  };
}

const isEmpty = (requirement: unknown): boolean =>
  isNode(requirement) && Object.keys(requirement).length === 0;

function readParameters(read: { document: OpenApiDocument; lists: unknown[] }): Parameter[] {
  const byPlace = new Map<string, Parameter>();
  for (const entry of read.lists.flatMap((list) => (Array.isArray(list) ? list : []))) {
    const parameter = follow({ document: read.document, value: entry });
    const place = parameter.in;
    if (typeof parameter.name !== "string") continue;
    if (place !== "path" && place !== "query" && place !== "header" && place !== "cookie") continue;
    byPlace.set(`${place} ${parameter.name}`, {
      name: parameter.name,
      in: place,
      required: parameter.required === true,
      schema: isNode(parameter.schema) ? parameter.schema : {},
    });
  }
  return [...byPlace.values()];
}

function readBodies(read: { document: OpenApiDocument; content: unknown }) {
  const content = isNode(read.content) ? read.content : {};
  return Object.entries(content).map(([contentType, media]) => {
    const entry = isNode(media) ? media : {};
    const named = isNode(entry.examples) ? Object.values(entry.examples) : [];
    return {
      contentType,
      schema: isNode(entry.schema) ? entry.schema : undefined,
      examples: [
        ...("example" in entry ? [entry.example] : []),
        ...named
          .map((example) => follow({ document: read.document, value: example }))
          .filter((example) => "value" in example)
          .map((example) => example.value),
      ],
    };
  });
}
