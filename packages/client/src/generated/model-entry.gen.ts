// Generated from the gateway's OpenAPI document. Do not edit: generate it again instead.

/** How to call one model. */
export interface ModelEntry<Name extends string = string> {
  /** `owner/name`. */
  readonly name: Name;
  /** The version that calls take unless they name another; absent where no page names one. */
  readonly version?: string;
  /** Path of its create operation, as the document gives it. */
  readonly path: string;
  /** Whether the body must name the version, or the path already names the model. */
  readonly body: "version-optional" | "version-required";
}

/** Models by their names. Look names up with `Object.hasOwn`. */
export interface Registry {
  readonly [model: string]: ModelEntry;
}
