import { header } from "../print/header.ts";

const types = `
/** How to call one model. */
export interface ModelEntry<Name extends string = string> {
  /** \`owner/name\`. */
  readonly name: Name;
  /** The version that calls take unless they name another; absent where no page names one. */
  readonly version?: string;
  /** Path of its create operation, as the document gives it. */
  readonly path: string;
  /** Whether the body must name the version, or the path already names the model. */
  readonly body: "version-optional" | "version-required";
}

/** Models by their names. Look names up with \`Object.hasOwn\`. */
export interface Registry {
  readonly [model: string]: ModelEntry;
}
`;

/**
 * What an entry of the registry holds. Apart from the registry itself, so that a program which only
 * needs the type does not make its compiler read every model.
 */
export function emitModelEntry(): string {
  return `${header}${types}`;
}
