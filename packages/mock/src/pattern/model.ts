/** A regular expression as a tree, without groups: they say nothing about whether a text fits. */
export type Part =
  | { readonly kind: "letter"; readonly fits: (letter: string) => boolean }
  /** A place between two letters; undefined is the start or the end of the text. */
  | {
      readonly kind: "place";
      readonly holds: (around: { before: string | undefined; after: string | undefined }) => boolean;
    }
  | { readonly kind: "sequence"; readonly parts: readonly Part[] }
  | { readonly kind: "choice"; readonly parts: readonly Part[] }
  | { readonly kind: "repeat"; readonly part: Part; readonly least: number; readonly most: number };
