import { wordsOf } from "../arithmetic/words.ts";
import type { OutputRequest, OutputSchema } from "../model.ts";
import { jpegFile, type Kind, type KindFile, kindFiles, kindWords } from "./kind-table.ts";

/**
 * The kind of a file: what the slot itself says counts first, then the format the caller asked for, then the
 * model's name, then the names of its inputs. Nothing said: an image, the most common.
 */
export function fileKindOf(given: { slot: string; schema: OutputSchema; request: OutputRequest }): KindFile {
  const { schema, request } = given;
  const format = `${textOf(request.input.output_format)} ${textOf(request.input.format)}`;
  const example = Array.isArray(schema.examples) ? schema.examples[0] : schema.example;
  const slot = `${textOf(example)} ${given.slot} ${textOf(schema.contentMediaType)} ${textOf(schema.title)} ${textOf(schema.description)}`;
  const kind =
    kindIn(given.slot) ??
    kindIn(slot) ??
    kindIn(format) ??
    kindIn(request.model) ??
    kindIn(Object.keys(request.input).join(" ")) ??
    "image";
  const asked = wordsOf(`${slot} ${format}`);
  if (kind === "image" && (asked.has("jpg") || asked.has("jpeg"))) return jpegFile;
  return kindFiles[kind];
}

/** The kind of an output that the document says nothing of. */
export function wholeKindOf(request: OutputRequest): Kind {
  const format = `${textOf(request.input.output_format)} ${textOf(request.input.format)}`;
  return kindIn(format) ?? kindIn(request.model) ?? kindIn(Object.keys(request.input).join(" ")) ?? "image";
}

function kindIn(text: string): Kind | undefined {
  const words = wordsOf(text.replace(/([a-z])([A-Z])/gu, "$1 $2").replace(/_/gu, " "));
  return (Object.keys(kindWords) as Kind[]).find((kind) => kindWords[kind].some((word) => words.has(word)));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
