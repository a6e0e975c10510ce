import type { Check } from "./check.ts";
import { validDocument } from "./valid-document.ts";
import { validExamples } from "./valid-examples.ts";

export const checks: readonly Check[] = [validDocument, validExamples];
