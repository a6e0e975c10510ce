/** One request to the gateway, to be sent as often as is safe. */
export interface GatewayRequest {
  readonly method: string;
  /** Beneath the prefix, with its query: `/v1/predictions?cursor=…`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit | undefined;
  /** Whether sending it twice does no harm. A create is not: each one is billed. */
  readonly repeatable: boolean;
  /** The prediction it is about, for errors. */
  readonly predictionId?: string | undefined;
  /** The model it is about, for a 404. */
  readonly model?: string;
  /** Remedy for a 404, where there is a better one than checking the id. */
  readonly notFound?: string;
  /** Milliseconds on top of the timeout of one try. */
  readonly extraTime?: number;
  readonly signal?: AbortSignal | undefined;
  /** Told before each try. */
  readonly onTry?: () => void;
  /**
   * Set for what must not be torn down once sent: an abort then leaves the try to finish by itself, bounded by its
   * timeout, and hands it over here.
   */
  readonly abandon?: (outcome: Promise<Outcome>) => void;
}

/** What became of a request. */
export type Outcome =
  /** A complete answer, of whatever status. */
  | {
      readonly kind: "answered";
      /** Whether the status is one of success. */
      readonly ok: boolean;
      /** 0 for a redirect that a browser does not show. */
      readonly status: number;
      readonly headers: Headers;
      readonly text: string;
      /** Milliseconds the gateway asked to wait. */
      readonly retryAfter?: number | undefined;
      readonly error?: undefined;
    }
  | {
      /** `unsent`: provably never reached the gateway. `lost`: sent; the answer never came, broke off, or took too long. */
      readonly kind: "unsent" | "lost";
      readonly error: Error;
      readonly timedOut: boolean;
      readonly ok?: undefined;
      readonly status?: undefined;
    };
