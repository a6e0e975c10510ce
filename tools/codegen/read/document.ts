import { readFile } from "node:fs/promises";
import SwaggerParser from "@apidevtools/swagger-parser";
import { load } from "js-yaml";
import { isObject, type OpenApiDocument } from "../model/document.ts";
import { validateDocument } from "./validate.ts";

/**
 * Reads an OpenAPI 3.1 document (YAML or JSON), pulls files it refers to into it and validates the whole.
 * Throws with the file and what was expected where it is missing, unreadable or invalid.
 */
export async function readDocument(file: string): Promise<OpenApiDocument> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Error(`Expected an OpenAPI document at ${file}, but it cannot be read.`, { cause });
  });
  const parsed = parse({ file, text });
  if (!isObject(parsed) || typeof parsed.openapi !== "string") {
    throw new Error(`Expected ${file} to be an OpenAPI document with a line such as "openapi: 3.1.0".`);
  }
  if (!parsed.openapi.startsWith("3.1.")) {
    throw new Error(`Expected OpenAPI 3.1 in ${file}, but it says ${JSON.stringify(parsed.openapi)}.`);
  }
  try {
    const bundled = await SwaggerParser.bundle(file, structuredClone(parsed) as never, {});
    const document = bundled as unknown as OpenApiDocument;
    await validateDocument(document);
    return document;
  } catch (cause) {
    throw new Error(`${file} is not a valid OpenAPI document: ${messageOf(cause)}`, { cause });
  }
}

function parse({ file, text }: { file: string; text: string }): unknown {
  try {
    return load(text, { filename: file });
  } catch (cause) {
    throw new Error(`Expected YAML or JSON in ${file}, but it cannot be parsed: ${messageOf(cause)}`, {
      cause,
    });
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
