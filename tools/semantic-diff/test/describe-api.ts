import { diffDocuments } from "../index.ts";
import type { Change } from "../model/change.ts";
import type { Json, JsonObject } from "../model/json.ts";

/** A whole description around the members that a test is about. */
export function describeApi(members: JsonObject): JsonObject {
  return { openapi: "3.1.0", info: { title: "Things", version: "1.0.0" }, paths: {}, ...members };
}

/** A description whose one operation takes this schema. */
export function request(schema: Json, schemas: JsonObject = {}): JsonObject {
  const requestBody = { content: { "application/json": { schema } } };
  const post = { requestBody, responses: { 204: { description: "Made." } } };
  return describeApi({ paths: { "/things": { post } }, components: { schemas } });
}

/** A description whose one operation answers with this schema. */
export function response(schema: Json, schemas: JsonObject = {}): JsonObject {
  const responses = { 200: { description: "Done.", content: { "application/json": { schema } } } };
  return describeApi({ paths: { "/things": { get: { responses } } }, components: { schemas } });
}

/** What the room says of the two, as a caller of it sees it. */
export function changesBetween(base: Json, revision: Json): readonly Change[] {
  const document = (value: Json, name: string) => ({ name, files: new Map([["", value]]) });
  return diffDocuments({ base: document(base, "base"), revision: document(revision, "revision") }).changes;
}
