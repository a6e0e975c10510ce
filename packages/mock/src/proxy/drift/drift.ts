/** One way in which the gateway and the document differ, and everywhere it was seen. */
export interface Drift {
  readonly kind: DriftKind;
  readonly direction: "request" | "response";
  /** `POST /replicate/v1/predictions`, as the document writes it; the call's own path where it has none. */
  readonly operation: string;
  /** The answer's status. */
  readonly status: number;
  /** The model, where the call or its answer names one. */
  readonly model: string | null;
  /** JSON pointer into the body, `*` for any item of a list; empty for the whole. `query NAME` or `header NAME` for a parameter. */
  readonly field: string;
  /** One sentence: what the document says and what came. */
  readonly message: string;
  /** What came, shortened. */
  readonly seen: string;
}

/** A drift with how often it was seen. */
export interface CountedDrift extends Drift {
  readonly count: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

export type DriftKind = keyof typeof driftKinds;

/** Every kind of drift: whether clients break on it, and what one would do about it. */
export const driftKinds = {
  "missing-required": {
    weight: "breaks",
    title: "A required field is missing",
    mend: "If it stays away, take it off `required` with a ruling.",
  },
  "type-mismatch": {
    weight: "breaks",
    title: "A field has another type",
    mend: "Widen or change its type with a ruling, or import the page drawn from this record.",
  },
  "new-value": {
    weight: "breaks",
    title: "A value is not among the choices",
    mend: "Add it to the choices with a ruling.",
  },
  "out-of-bounds": {
    weight: "breaks",
    title: "A value breaks a constraint",
    mend: "The constraint is wrong: loosen or remove it with a ruling.",
  },
  "refused-valid": {
    weight: "breaks",
    title: "The gateway refuses what the document allows",
    mend: "Add the constraint that the refusal names.",
  },
  "unreadable-body": {
    weight: "breaks",
    title: "A JSON body cannot be read",
    mend: "Ask the vendor; clients will see a parse error.",
  },
  "accepted-invalid": {
    weight: "adds",
    title: "The gateway accepts what the document forbids",
    mend: "A wrong constraint refuses valid calls: loosen or remove it with a ruling.",
  },
  "unknown-field": {
    weight: "adds",
    title: "A field is not in the document",
    mend: "Import the page drawn from this record, or add it with a ruling.",
  },
  "undocumented-operation": {
    weight: "adds",
    title: "An operation is not in the document",
    mend: "Import the page drawn from this record.",
  },
  "undocumented-status": {
    weight: "adds",
    title: "A status is not in the document",
    mend: "Add the response with a ruling, or import the page drawn from this record.",
  },
  "undocumented-content-type": {
    weight: "adds",
    title: "A content type is not in the document",
    mend: "Add it to the response with a ruling.",
  },
  "unknown-model": {
    weight: "adds",
    title: "A model is not in the document",
    mend: "Import the vendor's page of that model.",
  },
} as const satisfies Record<string, { weight: "breaks" | "adds"; title: string; mend: string }>;
