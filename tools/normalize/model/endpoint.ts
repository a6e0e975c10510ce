import type { Json, JsonObject } from "@predgate-tools/openapi/json.ts";

/** A JSON Schema (2020-12 once the schema rules have run). */
export type Schema = JsonObject;

export type ParameterPlace = "query" | "path" | "header" | "cookie";

/** What one page says about one operation, whatever format the page is written in. */
export interface Endpoint {
  /** The page's file name. */
  readonly page: string;
  /** JSON Pointer to the endpoint in its page; "" where the page is the endpoint. */
  readonly at: string;
  readonly title: string;
  readonly description: string;
  /** Lower case: `post`. */
  readonly method: string;
  /** As the page gives it, with a leading slash: `/v1/tasks/{id}`. */
  readonly path: string;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly responses: readonly Response[];
  /** How a caller identifies itself: `undefined` = as everywhere in the document, `[]` = not at all. */
  readonly security: readonly Security[] | undefined;
  /** `owner/name` and pinned version where the endpoint runs one model. */
  readonly model: Model | undefined;
  /** The stem of the names that were given to what the model takes and gives, such as `RiffusionRiffusion`. */
  readonly stem?: string;
  /** The component that the answer of a create becomes. */
  readonly responseName?: string;
  /** The pages that were merged into this operation, where there are several. */
  readonly pages?: readonly string[];
}

export interface Model {
  readonly name: string;
  /** 64 hexadecimal digits, or undefined where no page pins one. */
  readonly version: string | undefined;
}

export type Security =
  | { readonly kind: "bearer" }
  | { readonly kind: "key"; readonly in: "query" | "header" | "cookie"; readonly name: string };

export interface Parameter {
  readonly at: string;
  readonly in: ParameterPlace;
  readonly name: string;
  readonly required: boolean;
  readonly enabled: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly example: Json | undefined;
  /** How lists and objects are written in it, where the page says so: `style`, `explode`, `allowReserved`. */
  readonly writing?: JsonObject;
  readonly deprecated?: boolean;
}

export interface Body {
  readonly at: string;
  readonly description: string;
  /** False where the page calls the body `none`. */
  readonly declared: boolean;
  readonly required: boolean;
  readonly contents: readonly Content[];
}

export interface Response {
  readonly at: string;
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly name: string;
  readonly description: string;
  readonly headers: readonly Parameter[];
  readonly contents: readonly Content[];
}

export interface Content {
  readonly mediaType: string;
  /** JSON Pointer to the schema in the page. */
  readonly schemaAt: string;
  readonly schema: Schema;
  readonly examples: readonly Example[];
  /** The media types of a form's parts, where the page says them. */
  readonly encoding?: JsonObject;
}

export interface Example {
  readonly page: string;
  readonly at: string;
  readonly name: string;
  readonly description: string;
  /** The value; a text that could not be read as JSON where JSON is meant has `readable: false`. */
  readonly value: Json;
  readonly readable: boolean;
  /** Kept as evidence but not published, because it belongs to something else. */
  readonly foreign?: boolean;
}
