/**
 * What the gateway and the media room say to each other. Types only: this file imports nothing.
 *
 * The gateway asks a renderer to describe a prediction's output when it first has to show it; the
 * description is cheap and synchronous. The bytes are made when a file is first fetched.
 */

/** A JSON Schema (draft 2020-12, as OpenAPI 3.1 uses it), every `$ref` already resolved. */
export type OutputSchema = { readonly [keyword: string]: unknown };

/** One prediction whose output is to be described. */
export interface OutputRequest {
  /** `owner/name`. */
  readonly model: string;
  /** 64 hexadecimal digits, or `hidden`. */
  readonly version: string;
  /** What the caller sent, with the document's defaults filled in. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What the document says the model gives; `{}` when it says nothing. */
  readonly output: OutputSchema;
  /**
   * A non-negative integer below 2^31. It is `input.seed` when that is given and not 0, else it is drawn
   * from the mock's seed and the input, so that equal input always has an equal seed.
   */
  readonly seed: number;
}

/** One file of an output, not made yet. */
export interface FileSlot {
  /** File name as the gateway serves it (`gen_sound.wav`), unique within the output. */
  readonly name: string;
  /** Media type with parameters, as sent in `Content-Type`. */
  readonly contentType: string;
  /** Equal keys mean equal bytes, across predictions and processes: the cache key and the source of the ETag. */
  readonly key: string;
  /** Makes the bytes. May be called again after the cache dropped them; must then give the same bytes. */
  readonly render: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** A prediction's output as a tree. Each `file` becomes the URL under which the gateway serves it. */
export type OutputNode =
  | { readonly kind: "file"; readonly file: FileSlot }
  | { readonly kind: "value"; readonly value: string | number | boolean | null }
  | { readonly kind: "list"; readonly items: readonly OutputNode[] }
  | { readonly kind: "fields"; readonly fields: Readonly<Record<string, OutputNode>> };

/** An output and how long a real machine would have computed it. */
export interface OutputPlan {
  readonly output: OutputNode;
  /** Seconds of compute at the model's default input. */
  readonly computeSeconds: number;
}

/** Knows how to make the output of some models. */
export interface MediaRenderer {
  /** Kebab-case name, for the journal and error texts. */
  readonly name: string;
  /** The plan, or undefined when this renderer does not make such outputs; then the next one is asked. */
  readonly describe: (request: OutputRequest) => OutputPlan | undefined;
}
