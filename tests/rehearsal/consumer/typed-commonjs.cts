import { createClient } from "@predgate/client";

export const client = createClient({ apiKey: "key", baseUrl: "http://gateway.test" });
