import type { Rule } from "../../model/rule.ts";
import { requestContentEncodingChanged } from "./request-content-encoding-changed.ts";
import { requestContentEncodingLoosened } from "./request-content-encoding-loosened.ts";
import { requestContentEncodingTightened } from "./request-content-encoding-tightened.ts";
import { requestContentMediaTypeChanged } from "./request-content-media-type-changed.ts";
import { requestContentMediaTypeLoosened } from "./request-content-media-type-loosened.ts";
import { requestContentMediaTypeTightened } from "./request-content-media-type-tightened.ts";
import { requestContentSchemaLoosened } from "./request-content-schema-loosened.ts";
import { requestContentSchemaTightened } from "./request-content-schema-tightened.ts";
import { requestFormatChanged } from "./request-format-changed.ts";
import { requestFormatLoosened } from "./request-format-loosened.ts";
import { requestFormatTightened } from "./request-format-tightened.ts";
import { requestMaxLengthLoosened } from "./request-max-length-loosened.ts";
import { requestMaxLengthTightened } from "./request-max-length-tightened.ts";
import { requestMinLengthLoosened } from "./request-min-length-loosened.ts";
import { requestMinLengthTightened } from "./request-min-length-tightened.ts";
import { requestPatternChanged } from "./request-pattern-changed.ts";
import { requestPatternLoosened } from "./request-pattern-loosened.ts";
import { requestPatternTightened } from "./request-pattern-tightened.ts";
import { responseContentEncodingChanged } from "./response-content-encoding-changed.ts";
import { responseContentEncodingLoosened } from "./response-content-encoding-loosened.ts";
import { responseContentEncodingTightened } from "./response-content-encoding-tightened.ts";
import { responseContentMediaTypeChanged } from "./response-content-media-type-changed.ts";
import { responseContentMediaTypeLoosened } from "./response-content-media-type-loosened.ts";
import { responseContentMediaTypeTightened } from "./response-content-media-type-tightened.ts";
import { responseContentSchemaLoosened } from "./response-content-schema-loosened.ts";
import { responseContentSchemaTightened } from "./response-content-schema-tightened.ts";
import { responseFormatChanged } from "./response-format-changed.ts";
import { responseFormatLoosened } from "./response-format-loosened.ts";
import { responseFormatTightened } from "./response-format-tightened.ts";
import { responseMaxLengthLoosened } from "./response-max-length-loosened.ts";
import { responseMaxLengthTightened } from "./response-max-length-tightened.ts";
import { responseMinLengthLoosened } from "./response-min-length-loosened.ts";
import { responseMinLengthTightened } from "./response-min-length-tightened.ts";
import { responsePatternChanged } from "./response-pattern-changed.ts";
import { responsePatternLoosened } from "./response-pattern-loosened.ts";
import { responsePatternTightened } from "./response-pattern-tightened.ts";

export const stringsRules: readonly Rule[] = [
  requestContentEncodingChanged,
  requestContentEncodingLoosened,
  requestContentEncodingTightened,
  requestContentMediaTypeChanged,
  requestContentMediaTypeLoosened,
  requestContentMediaTypeTightened,
  requestContentSchemaLoosened,
  requestContentSchemaTightened,
  requestFormatChanged,
  requestFormatLoosened,
  requestFormatTightened,
  requestMaxLengthLoosened,
  requestMaxLengthTightened,
  requestMinLengthLoosened,
  requestMinLengthTightened,
  requestPatternChanged,
  requestPatternLoosened,
  requestPatternTightened,
  responseContentEncodingChanged,
  responseContentEncodingLoosened,
  responseContentEncodingTightened,
  responseContentMediaTypeChanged,
  responseContentMediaTypeLoosened,
  responseContentMediaTypeTightened,
  responseContentSchemaLoosened,
  responseContentSchemaTightened,
  responseFormatChanged,
  responseFormatLoosened,
  responseFormatTightened,
  responseMaxLengthLoosened,
  responseMaxLengthTightened,
  responseMinLengthLoosened,
  responseMinLengthTightened,
  responsePatternChanged,
  responsePatternLoosened,
  responsePatternTightened,
];
