/** First lines of every generated module. */
export const header =
  "// Generated from the gateway's OpenAPI document. Do not edit: generate it again instead.\n";
