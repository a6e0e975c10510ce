import type { SchemaObject } from "./document.ts";

/** Whether a create must name the version in its body, or the path already names the model. */
export type BodyForm = "version-optional" | "version-required";

/** One model of the document, with every name that generated code uses for it. */
export interface RegisteredModel {
  /** `owner/name`. */
  readonly name: string;
  /** The pinned version; absent where no page names one. */
  readonly version: string | undefined;
  /** Path of the create operation, exactly as the document gives it. */
  readonly path: string;
  readonly body: BodyForm;
  /** What the operation says of itself, in a line. */
  readonly summary: string | undefined;
  /** File name of the page it came from. */
  readonly page: string | undefined;
  /** Identifiers, safe and unique in the document. */
  readonly constant: string;
  readonly inputType: string;
  readonly outputType: string;
  /** File name stem, safe and unique also where letter case does not count. */
  readonly stem: string;
  /** Key in `components.schemas` of what a create takes. */
  readonly requestSchema: string | undefined;
  /** Key in `components.schemas`; absent where the document has none, and the type is then unknown. */
  readonly inputSchema: string | undefined;
  readonly outputSchema: string | undefined;
  readonly input: SchemaObject;
  readonly output: SchemaObject;
}
