// Generated from the gateway's OpenAPI document. Do not edit: generate it again instead.

export interface paths {
    "/replicate/v1/models/riffusion/riffusion/predictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a prediction with riffusion/riffusion */
        post: operations["createRiffusionRiffusionPrediction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicate/v1/predictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List predictions, newest first */
        get: operations["listPredictions"];
        put?: never;
        /** Create a prediction with a model named by `version` */
        post: operations["createPrediction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicate/v1/predictions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one prediction */
        get: operations["getPrediction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicate/v1/predictions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a prediction */
        post: operations["cancelPrediction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    prediction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to the `webhook` address of a create */
        post: operations["receivePredictionWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description What lucataco/animate-diff takes. Nothing is required.
         * @source lucataco__animate-diff.txt
         */
        LucatacoAnimateDiffInput: {
            /**
             * @description The base model to draw with.
             * @source lucataco__animate-diff.txt
             * @default toonyou_beta3.safetensors
             * @enum {string}
             */
            path?: "toonyou_beta3.safetensors" | "lyriel_v16.safetensors" | "rcnzCartoon3d_v10.safetensors" | "majicmixRealistic_v5Preview.safetensors" | "realisticVisionV40_v20Novae.safetensors";
            /**
             * @description Leave it out for a random one.
             * @maximum 2147483647
             * @source lucataco__animate-diff.txt
             */
            seed?: number;
            /**
             * @description How many inference steps to run.
             * @minimum 1
             * @maximum 100
             * @source lucataco__animate-diff.txt
             * @default 25
             */
            steps?: number;
            /**
             * @description What the clip should show.
             * @source lucataco__animate-diff.txt
             */
            prompt?: string;
            /**
             * @description What the clip should not show.
             * @source lucataco__animate-diff.txt
             * @default ""
             */
            n_prompt?: string;
            /**
             * @description The motion module.
             * @source lucataco__animate-diff.txt
             * @default mm_sd_v14
             * @enum {string}
             */
            motion_module?: "mm_sd_v14" | "mm_sd_v15" | "mm_sd_v15_v2";
            /**
             * @description How closely to follow the prompt.
             * @minimum 1
             * @maximum 10
             * @source lucataco__animate-diff.txt
             * @default 7.5
             */
            guidance_scale?: number;
        };
        /**
         * Format: uri
         * @description The clip (MP4).
         * @source lucataco__animate-diff.txt
         */
        LucatacoAnimateDiffOutput: string;
        /**
         * @description A create on the shared path.
         * @source lucataco__animate-diff.txt
         */
        LucatacoAnimateDiffRequest: {
            /** @description `owner/name`, `owner/name:<64 hex>` or `<64 hex>`. */
            version: string;
            input: components["schemas"]["LucatacoAnimateDiffInput"];
            /**
             * Format: uri
             * @description Where the prediction is sent when something happens to it. HTTPS.
             */
            webhook?: string;
            /** @description Which events are sent. Without it, output and completed. */
            webhook_events_filter?: ("start" | "output" | "logs" | "completed")[];
        };
        /**
         * @description One run of a model. Unknown keys may appear and are kept.
         * @source lucataco__animate-diff.txt
         */
        Prediction: {
            /** @description 25 or 26 lower-case letters and digits. */
            id: string;
            /** @description `owner/name`. */
            model: string;
            /** @description 64 hexadecimal digits, or `hidden` for official models. */
            version: string;
            /**
             * @description What the model was given.
             * @source lucataco__animate-diff.txt
             */
            input: {
                [key: string]: unknown;
            };
            /** @description What the model printed while it ran. */
            logs?: string | null;
            /**
             * @description What the model made; null until it has, and after its data was removed.
             * @source lucataco__animate-diff.txt
             */
            output?: unknown;
            /** @description True once input, output, logs and files were removed, one hour after completion. */
            data_removed?: boolean;
            /**
             * @description Why the prediction failed; null or empty when the model did not say.
             * @source lucataco__animate-diff.txt
             */
            error?: string | null;
            /**
             * @description The last four are final. `aborted` is a prediction that ended before it ran.
             * @enum {string}
             */
            status: "starting" | "processing" | "succeeded" | "failed" | "canceled" | "aborted";
            /**
             * Format: date-time
             * @description When it was created, with 2 to 9 fractional digits.
             */
            created_at: string;
            /** @description Where the prediction stands at its maker's own host. Gateways do not rewrite them, so call by id instead. */
            urls: {
                /** Format: uri */
                cancel: string;
                /** Format: uri */
                get: string;
                /** Format: uri */
                stream?: string;
                /** Format: uri */
                web?: string;
            };
            /**
             * Format: date-time
             * @description When the model began to run.
             */
            started_at?: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at?: string | null;
            /**
             * Format: date-time
             * @description When it is canceled unless it ended before.
             */
            deadline?: string | null;
            /** @description The deployment that ran it. */
            deployment?: string | null;
            /** @description Where it was created, `api` or `web`. */
            source?: string;
            /** @description How long it took. Models add measures of their own. */
            metrics?: {
                /** @description Seconds of computing. */
                predict_time?: number;
                /** @description Seconds from creation to completion. */
                total_time?: number;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Predictions, newest first, without their logs. */
        PredictionPage: {
            /** @description Address of the next page at its maker's own host; take its cursor from it. */
            next?: string | null;
            /** @description Address of the page before. */
            previous?: string | null;
            /** @description At most 100 predictions. */
            results: components["schemas"]["Prediction"][];
        };
        /** @description Why a call failed (RFC 9457). */
        Problem: {
            /** @description The kind of failure. */
            title?: string;
            /** @description What went wrong this time. */
            detail?: string;
            /** @description The HTTP status. */
            status?: number;
            /** @description An address that identifies the kind of failure. */
            type?: string;
            /** @description An address that identifies this failure. */
            instance?: string;
            /** @description Seconds to wait before another call. */
            retry_after?: number;
            /** @description Which parts of the input were refused. */
            invalid_fields?: {
                /** @description Which rule was broken, such as `number_lte`. */
                type?: string;
                /** @description Where, such as `input.steps`. */
                field?: string;
                /** @description What was expected. */
                description?: string;
            }[];
        };
        /**
         * @description What riffusion/riffusion takes. Nothing is required.
         * @source riffusion__riffusion.txt
         */
        RiffusionRiffusionInput: {
            /**
             * @description How far to move from `prompt_a` (0) to `prompt_b` (1) when both are given.
             * @minimum 0
             * @maximum 1
             * @source riffusion__riffusion.txt
             * @default 0.5
             */
            alpha?: number;
            /**
             * @description What the audio should sound like.
             * @source riffusion__riffusion.txt
             */
            prompt_a?: string;
            /**
             * @description A second prompt to move towards; leave it out for no interpolation.
             * @source riffusion__riffusion.txt
             */
            prompt_b?: string;
            /**
             * @description How much to change the seed spectrogram.
             * @minimum 0
             * @maximum 1
             * @source riffusion__riffusion.txt
             * @default 0.75
             */
            denoising?: number;
            /**
             * @description The seed spectrogram to start from.
             * @source riffusion__riffusion.txt
             * @default vibes
             * @enum {string}
             */
            seed_image_id?: "agile" | "marim" | "mask_beat_lines_80" | "mask_gradient_dark" | "mask_gradient_top_70" | "mask_graident_top_fifth_75" | "mask_top_third_75" | "mask_top_third_95" | "motorway" | "og_beat" | "vibes";
            /**
             * @description How many diffusion steps to run.
             * @minimum 1
             * @source riffusion__riffusion.txt
             * @default 50
             */
            num_inference_steps?: number;
        };
        /**
         * @description A sound of about five seconds and its spectrogram.
         * @source riffusion__riffusion.txt
         */
        RiffusionRiffusionOutput: {
            /**
             * Format: uri
             * @description The sound (WAV).
             * @source riffusion__riffusion.txt
             */
            audio: string;
            /**
             * Format: uri
             * @description A picture of its spectrogram (JPEG).
             * @source riffusion__riffusion.txt
             */
            spectrogram: string;
        };
        /**
         * @description A create on the model's own path.
         * @source riffusion__riffusion.txt
         */
        RiffusionRiffusionRequest: {
            /** @description The path names the model already; a version may be pinned with its 64 hexadecimal digits. */
            version?: string;
            input: components["schemas"]["RiffusionRiffusionInput"];
            /**
             * Format: uri
             * @description Where the prediction is sent when something happens to it. HTTPS.
             */
            webhook?: string;
            /** @description Which events are sent. Without it, output and completed. */
            webhook_events_filter?: ("start" | "output" | "logs" | "completed")[];
        };
    };
    responses: {
        /** @description The account has no credit left. */
        InsufficientCredit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input or the version was refused. */
        InvalidInput: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The prediction that was created. */
        LucatacoAnimateDiffPrediction: {
            headers: {
                /** @description The `Prefer` that was honoured. */
                "Preference-Applied"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Prediction"] & {
                    output?: components["schemas"]["LucatacoAnimateDiffOutput"] | null;
                };
            };
        };
        /** @description There is no such resource. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other failure. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The prediction that was created. */
        RiffusionRiffusionPrediction: {
            headers: {
                /** @description The `Prefer` that was honoured. */
                "Preference-Applied"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Prediction"] & {
                    output?: components["schemas"]["RiffusionRiffusionOutput"] | null;
                };
            };
        };
        /** @description Too many requests. The seconds to wait are in the body. */
        Throttled: {
            headers: {
                /** @description Seconds to wait, where the gateway sends it. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is missing or wrong. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description A duration such as `30`, `30s`, `5m` or `1h30m45s` (at least 5 seconds) after which the prediction is canceled. */
        CancelAfter: string;
        /** @description The prediction's id. */
        PredictionId: string;
        /** @description `wait` or `wait=N` (1 to 60 seconds): hold the answer until the prediction has an output. */
        Prefer: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createRiffusionRiffusionPrediction: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait` or `wait=N` (1 to 60 seconds): hold the answer until the prediction has an output. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description A duration such as `30`, `30s`, `5m` or `1h30m45s` (at least 5 seconds) after which the prediction is canceled. */
                "Cancel-After"?: components["parameters"]["CancelAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RiffusionRiffusionRequest"];
            };
        };
        responses: {
            200: components["responses"]["RiffusionRiffusionPrediction"];
            201: components["responses"]["RiffusionRiffusionPrediction"];
            202: components["responses"]["RiffusionRiffusionPrediction"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["InsufficientCredit"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Problem"];
        };
    };
    listPredictions: {
        parameters: {
            query?: {
                /** @description Opaque position, taken from `next` or `previous` of a page. */
                cursor?: string;
                /** @description Only predictions created at or after this time. */
                created_after?: string;
                /** @description Only predictions created before this time. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of predictions, 100 at most. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictionPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Problem"];
        };
    };
    createPrediction: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait` or `wait=N` (1 to 60 seconds): hold the answer until the prediction has an output. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description A duration such as `30`, `30s`, `5m` or `1h30m45s` (at least 5 seconds) after which the prediction is canceled. */
                "Cancel-After"?: components["parameters"]["CancelAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LucatacoAnimateDiffRequest"];
            };
        };
        responses: {
            200: components["responses"]["LucatacoAnimateDiffPrediction"];
            201: components["responses"]["LucatacoAnimateDiffPrediction"];
            202: components["responses"]["LucatacoAnimateDiffPrediction"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["InsufficientCredit"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Problem"];
        };
    };
    getPrediction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The prediction's id. */
                id: components["parameters"]["PredictionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prediction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Problem"];
        };
    };
    cancelPrediction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The prediction's id. */
                id: components["parameters"]["PredictionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prediction. A finished one stays as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Problem"];
        };
    };
    receivePredictionWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every attempt to deliver one event. */
                "webhook-id": string;
                /** @description Seconds since 1970. */
                "webhook-timestamp": string;
                /** @description `v1,` and a base64 HMAC-SHA256; several are separated by spaces. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Prediction"];
            };
        };
        responses: {
            /** @description Received. Any other answer to a final event is repeated for about a minute. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
