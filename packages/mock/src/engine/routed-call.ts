import type { Context } from "hono";
import type { BreakOff } from "../faults/connection-dropped.ts";
import type { Answer } from "../request/answer.ts";
import type { Call, CallNotes } from "../request/call.ts";
import type { CallRequest } from "../request/call-request.ts";
import { type ReadBody, readJson } from "../request/read-body.ts";
import type { Engine, ValidationMode } from "./model.ts";
import type { World } from "./world.ts";

/** What a call brings along besides its request. */
export interface Bindings {
  readonly request: CallRequest;
  readonly engine: Engine;
  readonly world: World;
  readonly origin: string;
  readonly mode: ValidationMode;
  readonly breakOff: BreakOff;
  readonly respond: (answer: Answer) => Response;
}

/** A call that Hono has found a route for. What few routes read is made when it is read. */
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
  readonly #context: Context<{ Bindings: Bindings }>;
  #search: string | undefined;
  #query: URLSearchParams | undefined;
  #body: Promise<ReadBody> | undefined;

  constructor(context: Context<{ Bindings: Bindings }>) {
    const { request, engine, world, origin, mode, breakOff, respond } = context.env;
    this.request = request;
    this.engine = engine;
    this.world = world;
    this.origin = origin;
    this.mode = mode;
    this.breakOff = breakOff;
    this.respond = respond;
    this.path = context.req.path;
    this.#context = context;
  }

  get target(): string {
    return this.path + this.#searchText();
  }

  get query(): URLSearchParams {
    this.#query ??= new URLSearchParams(this.#searchText());
    return this.#query;
  }

  get parameters(): Readonly<Record<string, string>> {
    return this.#context.req.param() as Record<string, string>;
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
