import type { GivenArguments } from "./given-arguments.ts";

/** The flags every command takes, parsed. */
export interface SharedOptions {
  /** `true` for the whole document, names for chosen fields, undefined for text. */
  readonly json: true | readonly string[] | undefined;
  readonly query: string | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean | undefined;
  readonly profile: string | undefined;
  readonly baseUrl: string | undefined;
  readonly pathPrefix: string | undefined;
  readonly apiKey: string | undefined;
  readonly mock: boolean;
  readonly mockSpeed: number | undefined;
  readonly mockFaults: string | undefined;
  readonly mockSeed: string | undefined;
}

export function sharedOptions(given: GivenArguments): SharedOptions {
  return {
    json: given.fields,
    query: given.text("query"),
    quiet: given.on("quiet"),
    verbose: given.on("verbose"),
    color: given.switched("color"),
    profile: given.text("profile"),
    baseUrl: given.text("base-url"),
    pathPrefix: given.text("path-prefix"),
    apiKey: given.text("api-key"),
    mock:
      given.on("mock") ||
      ["mock-speed", "mock-faults", "mock-seed"].some((flag) => given.text(flag) !== undefined),
    mockSpeed: given.number("mock-speed"),
    mockFaults: given.text("mock-faults"),
    mockSeed: given.text("mock-seed"),
  };
}

/** True where the result is for a program. */
export function wantsJson(shared: SharedOptions): boolean {
  return shared.json !== undefined || shared.query !== undefined;
}
