import type { MediaRenderer, OutputNode, OutputRequest, OutputSchema } from "../model.ts";
import { write } from "../text/write.ts";
import type { Studio } from "../thread-studio.ts";
import { factsOf } from "./facts-of.ts";
import { fileSlot } from "./file-slot.ts";
import { fileKindOf, wholeKindOf } from "./kind-of.ts";
import { kindFiles } from "./kind-table.ts";
import { isUri, itemsOf, propertiesOf, settle } from "./read-schema.ts";

const mostItems = 10;
const deepest = 8;

/** Describes an output of any shape from its schema: URIs become files, everything else a fitting value. */
export function anyModel({ studio }: { studio: Studio }): MediaRenderer {
  return {
    name: "any-model",
    describe: (request) => {
      const walk = new Walk(request, studio);
      const output = walk.node({ slot: "", schema: request.output, depth: 0 });
      return { output, computeSeconds: walk.computeSeconds };
    },
  };
}

interface Place {
  /** The name of the field, or empty at the top. */
  slot: string;
  schema: OutputSchema;
  depth: number;
}

/** One walk over one output's schema; numbers its files so that their names differ. */
class Walk {
  computeSeconds = 2;
  readonly #request: OutputRequest;
  readonly #studio: Studio;
  readonly #names = new Set<string>();
  #files = 0;

  constructor(request: OutputRequest, studio: Studio) {
    this.#request = request;
    this.#studio = studio;
  }

  node(place: Place): OutputNode {
    const schema = settle(place.schema);
    const depth = place.depth + 1;
    if (depth > deepest) return { kind: "value", value: null };
    if ("const" in schema) return scalar(schema.const);
    if (Array.isArray(schema.enum)) return scalar(schema.enum[0]);
    if (isUri(schema)) return this.#file({ ...place, schema });
    const properties = propertiesOf(schema);
    switch (typeOf(schema)) {
      case "object": {
        const fields = Object.entries(properties).map(
          ([slot, inner]) => [slot, this.node({ slot, schema: inner, depth })] as const,
        );
        return { kind: "fields", fields: Object.fromEntries(fields) };
      }
      case "array":
        return { kind: "list", items: this.#items({ slot: place.slot, schema, depth }) };
      case "string":
        return { kind: "value", value: fitLength(this.#text(), schema) };
      case "integer":
      case "number":
        return { kind: "value", value: numberIn(schema) };
      case "boolean":
        return { kind: "value", value: true };
      case "null":
        return { kind: "value", value: null };
      default:
        return this.#whole(place);
    }
  }

  #items({ slot, schema, depth }: Place): OutputNode[] {
    const inner = settle(itemsOf(schema));
    const least = countOf(schema.minItems) ?? 1;
    const most = Math.min(countOf(schema.maxItems) ?? mostItems, mostItems);
    const asked = ["num_outputs", "num_images", "batch_size", "n"]
      .map((name) => countOf(this.#request.input[name]))
      .find((count) => count !== undefined);
    if (typeOf(inner) === "string" && !isUri(inner) && !Array.isArray(inner.enum)) {
      // Models that answer in text give it in pieces; joined, they are the answer.
      const pieces = this.#text().split(/(?<= )/u);
      return pieces
        .slice(0, countOf(schema.maxItems) ?? pieces.length)
        .map((value) => ({ kind: "value", value }));
    }
    const length = Math.max(least, Math.min(asked ?? 1, most));
    return Array.from({ length }, () => this.node({ slot, schema: inner, depth }));
  }

  /** An output the document says nothing of: one file, or text, as the model's name suggests. */
  #whole(place: Place): OutputNode {
    if (place.depth === 0 && wholeKindOf(this.#request) === "text") {
      return this.node({ ...place, schema: { type: "array", items: { type: "string" } } });
    }
    return place.depth === 0 ? this.#file(place) : { kind: "value", value: null };
  }

  #file({ slot, schema }: Place): OutputNode {
    const kind = fileKindOf({ slot, schema, request: this.#request });
    const index = this.#files++;
    this.computeSeconds = Math.max(this.computeSeconds, kind.computeSeconds);
    const name = this.#freeName({
      stem: slot.replace(/[^A-Za-z0-9_-]+/gu, "_").slice(0, 60) || "out",
      extension: kind.extension,
    });
    const job = { maker: kind.maker, facts: factsOf({ request: this.#request, index }) };
    return {
      kind: "file",
      file: fileSlot({ name, contentType: kind.contentType, job, studio: this.#studio }),
    };
  }

  #freeName({ stem, extension }: { stem: string; extension: string }): string {
    let name = `${stem}.${extension}`;
    for (let count = 1; this.#names.has(name); count++) name = `${stem}-${count}.${extension}`;
    this.#names.add(name);
    return name;
  }

  #text(): string {
    const { prompt, salt } = factsOf({ request: this.#request, index: 0 });
    this.computeSeconds = Math.max(this.computeSeconds, kindFiles.text.computeSeconds);
    return write({ prompt: String(prompt ?? ""), salt: String(salt ?? "") });
  }
}

function typeOf(schema: OutputSchema): string | undefined {
  const { type } = schema;
  if (typeof type === "string") return type;
  if (Array.isArray(type))
    return type.find((name): name is string => typeof name === "string" && name !== "null") ?? "null";
  if ("properties" in schema) return "object";
  if ("items" in schema || "prefixItems" in schema) return "array";
  return undefined;
}

function scalar(value: unknown): OutputNode {
  const fits = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return { kind: "value", value: fits ? value : null };
}

function numberIn(schema: OutputSchema): number {
  const low = schema.minimum ?? schema.exclusiveMinimum;
  const high = schema.maximum ?? schema.exclusiveMaximum;
  const from = typeof low === "number" ? low : typeof high === "number" ? Math.min(0, high - 1) : 0;
  const to = typeof high === "number" ? high : from + 2;
  return schema.type === "integer" ? Math.ceil((from + to) / 2) : (from + to) / 2;
}

function fitLength(text: string, schema: OutputSchema): string {
  const most = countOf(schema.maxLength);
  const cut = most === undefined ? text : text.slice(0, most);
  return cut.padEnd(countOf(schema.minLength) ?? 0, ".");
}

function countOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
}
