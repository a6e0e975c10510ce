/** A regular expression as a tree. Groups are gone: they say nothing about how many ways lead through it. */
export type Part =
  | { readonly kind: "letter"; readonly atom: string }
  /** `$` and the like: no letter fits. */
  | { readonly kind: "start" | "end" }
  /** `\b` and the like: stands between letters and takes none. */
  | { readonly kind: "nothing" }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly Part[] }
  | { readonly kind: "repeat"; readonly part: Part; readonly least: number; readonly most: number };
