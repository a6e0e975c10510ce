import type { HonoRequest } from "hono";
import { basePathOf } from "../document/base-paths.ts";
import type { BreakOff } from "../faults/connection-dropped.ts";
import type { Answer } from "../request/answer.ts";
import type { Call, CallNotes } from "../request/call.ts";
import type { CallRequest } from "../request/call-request.ts";
import { type ReadBody, readJson } from "../request/read-body.ts";
import type { Engine, ValidationMode } from "./model.ts";
import { pathOf } from "./path-of.ts";
import type { World } from "./world.ts";

interface Parts {
  readonly request: CallRequest;
  readonly engine: Engine;
  readonly world: World;
  readonly origin: string;
  readonly mode: ValidationMode;
  readonly breakOff: BreakOff;
  readonly respond: (answer: Answer) => Response;
}

/** A call on its way to the route that Hono finds for it. What few routes read is made when it is read. */
export class RoutedCall implements Call {
  readonly request: CallRequest;
  readonly engine: Engine;
  readonly world: World;
  readonly origin: string;
  readonly mode: ValidationMode;
  readonly breakOff: BreakOff;
  readonly respond: (answer: Answer) => Response;
  readonly path: string;
  readonly notes: CallNotes = {};
  /** The path as it was called, before a server's path was taken off it. */
  readonly #sent: string;
  #found: { readonly req: HonoRequest } | undefined;
  #search: string | undefined;
  #query: URLSearchParams | undefined;
  #body: Promise<ReadBody> | undefined;

  constructor(parts: Parts) {
    this.request = parts.request;
    this.engine = parts.engine;
    this.world = parts.world;
    this.mode = parts.mode;
    this.breakOff = parts.breakOff;
    this.respond = parts.respond;
    this.#sent = pathOf(parts.request);
    const base = basePathOf({ path: this.#sent, bases: parts.engine.api.basePaths });
    this.path = base === "" ? this.#sent : this.#sent.slice(base.length);
    this.origin = base === "" ? parts.origin : parts.origin + base;
  }

  /** Takes what Hono found. Its own request is only looked at for the route's parameters: it is made then. */
  routed(found: { readonly req: HonoRequest }): this {
    this.#found = found;
    return this;
  }

  get target(): string {
    return this.#sent + this.#searchText();
  }

  get query(): URLSearchParams {
    this.#query ??= new URLSearchParams(this.#searchText());
    return this.#query;
  }

  get parameters(): Readonly<Record<string, string>> {
    return (this.#found?.req.param() ?? {}) as Record<string, string>;
  }

  body(): Promise<ReadBody> {
    this.#body ??= readJson(this.request);
    return this.#body;
  }

  #searchText(): string {
    if (this.#search === undefined) {
      const { url } = this.request;
      const at = url.indexOf("?");
      this.#search = at === -1 ? "" : url.slice(at);
    }
    return this.#search;
  }
}
