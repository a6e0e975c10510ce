import type { MediaRenderer, OutputNode, OutputRequest, OutputSchema } from "../model.ts";
import { write } from "../text/write.ts";
import type { Studio } from "../thread-studio.ts";
import { factsOf } from "./facts-of.ts";
import { fileSlot } from "./file-slot.ts";
import { fixedValue } from "./fixed-value.ts";
import { fileKindOf, wholeKindOf } from "./kind-of.ts";
import { isUri, itemsOf, propertiesOf, settle, typeOf } from "./read-schema.ts";
import { countOf, numberValue, textValue } from "./scalar-value.ts";

const mostItems = 10;
const deepest = 8;
/** Inputs that say how many items are wanted. */
const counters = ["num_outputs", "num_images", "num_samples", "batch_size", "n"];

/** Describes an output of any shape from its schema: URIs become files, everything else a fitting value. */
export function anyModel({ studio }: { studio: Studio }): MediaRenderer {
  return {
    name: "any-model",
    describe: (request) => {
      const walk = new Walk({ request, studio });
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

  constructor({ request, studio }: { request: OutputRequest; studio: Studio }) {
    this.#request = request;
    this.#studio = studio;
  }

  node(place: Place): OutputNode {
    const schema = settle(place.schema);
    if (isUri(schema)) return this.#file({ ...place, schema });
    const fixed = fixedValue(schema);
    if (fixed) return fixed;
    if (place.depth > deepest) return { kind: "value", value: null };
    const type = typeOf(schema);
    switch (type) {
      case "object":
        return this.#object({ ...place, schema });
      case "array":
        return { kind: "list", items: this.#items({ ...place, schema }) };
      case "string":
        return {
          kind: "value",
          value: textValue({ schema, otherwise: this.#text(), salt: this.#salt(place) }),
        };
      case "integer":
      case "number":
        return { kind: "value", value: numberValue({ schema, type, salt: this.#salt(place) }) };
      case "boolean":
        return { kind: "value", value: true };
      case "null":
        return { kind: "value", value: null };
      default:
        return this.#unsaid(place);
    }
  }

  #object({ schema, depth }: Place): OutputNode {
    const fields = Object.entries(propertiesOf(schema)).map(
      ([slot, inner]) => [slot, this.node({ slot, schema: inner, depth: depth + 1 })] as const,
    );
    return { kind: "fields", fields: Object.fromEntries(fields) };
  }

  #items({ slot, schema, depth }: Place): OutputNode[] {
    const inner = settle(itemsOf(schema));
    const most = Math.min(countOf(schema.maxItems) ?? mostItems, mostItems);
    if (isFreeText(inner)) {
      // Models that answer in text give it in pieces; joined, they are the answer.
      const pieces = this.#text().split(/(?<= )/u);
      return pieces.slice(0, countOf(schema.maxItems)).map((value) => ({ kind: "value", value }));
    }
    const asked = counters
      .map((name) => countOf(this.#request.input[name]))
      .find((count) => count !== undefined);
    const length = Math.max(countOf(schema.minItems) ?? 1, Math.min(asked ?? 1, most));
    return Array.from({ length }, () => this.node({ slot, schema: inner, depth: depth + 1 }));
  }

  /** Where the document says nothing: at the top one file or text, as the model's name suggests; else null. */
  #unsaid(place: Place): OutputNode {
    if (place.depth > 0) return { kind: "value", value: null };
    if (wholeKindOf(this.#request) !== "text") return this.#file(place);
    return this.node({ ...place, schema: { type: "array", items: { type: "string" } } });
  }

  #file({ slot, schema }: Place): OutputNode {
    const kind = fileKindOf({ slot, schema, request: this.#request });
    const index = this.#files++;
    this.computeSeconds = Math.max(this.computeSeconds, kind.computeSeconds);
    const stem = slot.replace(/[^A-Za-z0-9_-]+/gu, "_").slice(0, 60) || "out";
    const name = this.#freeName({ stem, extension: kind.extension });
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

  #salt({ slot, depth }: Place): string {
    return JSON.stringify([factsOf({ request: this.#request, index: 0 }).salt, slot, depth]);
  }

  #text(): string {
    const { prompt, salt } = factsOf({ request: this.#request, index: 0 });
    return write({ prompt: String(prompt ?? ""), salt: String(salt ?? "") });
  }
}

/** A string of which the schema says no more than what it is about. */
function isFreeText(schema: OutputSchema): boolean {
  const constraints = [
    "format",
    "enum",
    "const",
    "examples",
    "example",
    "default",
    "pattern",
    "minLength",
    "maxLength",
  ];
  return typeOf(schema) === "string" && !constraints.some((keyword) => keyword in schema);
}
