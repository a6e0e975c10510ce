import type { Client as FetchClient } from "openapi-fetch";
import type { paths } from "../generated/schema.gen.ts";

/** The openapi-fetch client of the document, with key, timeout and retry applied. */
export type RawClient = FetchClient<paths>;
