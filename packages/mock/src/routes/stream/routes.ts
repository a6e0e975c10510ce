import type { Route } from "../route.ts";
import { stream } from "./stream.ts";

/** What `urls.stream` points at. No key is asked for. */
export const streamRoutes: readonly Route[] = [
  { method: "get", path: "/stream/:id", name: "stream", needsKey: false, limit: "none", answer: stream },
];
