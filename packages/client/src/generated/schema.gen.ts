// Generated from the gateway's OpenAPI document. Do not edit: change the pages or the rulings and
// run `pnpm generate` again.

type Shape1 = {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };

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
        /** Sent to the `webhook` URL of a create */
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
        /** @description One run of a model. Unknown keys may appear and are kept. */
        Prediction: {
            /** @description 25 to 26 characters. */
            id: string;
            /** @description `owner/name`. */
            model: string;
            /** @description 64 hexadecimal digits, or `hidden` for official models. */
            version: string;
            /** @description What the model was given. */
            input: {
                [key: string]: unknown;
            };
            logs?: string | null;
            /** @description What the model made; null until it has, and after its data was removed. */
            output?: unknown;
            data_removed?: boolean;
            error?: string | null;
            /** @enum {string} */
            status: "starting" | "processing" | "succeeded" | "failed" | "canceled" | "aborted";
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            started_at?: string | null;
            /** Format: date-time */
            completed_at?: string | null;
            /** Format: date-time */
            deadline?: string | null;
            deployment?: string | null;
            source?: string;
            metrics?: {
                predict_time?: number;
                total_time?: number;
            } & {
                [key: string]: unknown;
            };
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
        };
        PredictionPage: {
            next?: string | null;
            previous?: string | null;
            results: components["schemas"]["Prediction"][];
        };
        Problem: {
            title?: string;
            detail?: string;
            status?: number;
            type?: string;
            instance?: string;
            /** @description Seconds to wait. */
            retry_after?: number;
            invalid_fields?: {
                type?: string;
                field?: string;
                description?: string;
            }[];
        };
        RiffusionRiffusionInput: {
            /**
             * @description How far to move from `prompt_a` (0) to `prompt_b` (1) when both are given.
             * @minimum 0
             * @maximum 1
             * @default 0.5
             */
            alpha?: number;
            /** @description What the audio should sound like. */
            prompt_a?: string;
            /** @description A second prompt to move towards; leave it out for no interpolation. */
            prompt_b?: string;
            /**
             * @description How much to change the seed spectrogram.
             * @minimum 0
             * @maximum 1
             * @default 0.75
             */
            denoising?: number;
            /**
             * @description The seed spectrogram to start from.
             * @default vibes
             * @enum {string}
             */
            seed_image_id?: "agile" | "marim" | "mask_beat_lines_80" | "mask_gradient_dark" | "mask_gradient_top_70" | "mask_graident_top_fifth_75" | "mask_top_third_75" | "mask_top_third_95" | "motorway" | "og_beat" | "vibes";
            /**
             * @description How many diffusion steps to run.
             * @minimum 1
             * @default 50
             */
            num_inference_steps?: number;
        };
        RiffusionRiffusionOutput: {
            /**
             * Format: uri
             * @description The sound (WAV).
             */
            audio: string;
            /**
             * Format: uri
             * @description A picture of its spectrogram (JPEG).
             */
            spectrogram: string;
        };
        RiffusionRiffusionRequest: {
            version?: string;
            input: components["schemas"]["RiffusionRiffusionInput"];
            /** Format: uri */
            webhook?: string;
            webhook_events_filter?: ("start" | "output" | "logs" | "completed")[];
        };
        LucatacoAnimateDiffInput: {
            /**
             * @description The base model to draw with.
             * @default toonyou_beta3.safetensors
             * @enum {string}
             */
            path?: "toonyou_beta3.safetensors" | "lyriel_v16.safetensors" | "rcnzCartoon3d_v10.safetensors" | "majicmixRealistic_v5Preview.safetensors" | "realisticVisionV40_v20Novae.safetensors";
            /**
             * @description Leave it out for a random one.
             * @maximum 2147483647
             */
            seed?: number;
            /**
             * @description How many inference steps to run.
             * @minimum 1
             * @maximum 100
             * @default 25
             */
            steps?: number;
            /** @description What the clip should show. */
            prompt?: string;
            /**
             * @description What the clip should not show.
             * @default ""
             */
            n_prompt?: string;
            /**
             * @description The motion module.
             * @default mm_sd_v14
             * @enum {string}
             */
            motion_module?: "mm_sd_v14" | "mm_sd_v15" | "mm_sd_v15_v2";
            /**
             * @description How closely to follow the prompt.
             * @minimum 1
             * @maximum 10
             * @default 7.5
             */
            guidance_scale?: number;
        };
        /**
         * Format: uri
         * @description The clip (MP4).
         */
        LucatacoAnimateDiffOutput: string;
        LucatacoAnimateDiffRequest: {
            /** @description `owner/name`, `owner/name:<64 hex>` or `<64 hex>`. */
            version: string;
            input: components["schemas"]["LucatacoAnimateDiffInput"];
            /** Format: uri */
            webhook?: string;
            webhook_events_filter?: ("start" | "output" | "logs" | "completed")[];
        };
    };
    responses: {
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
        /** @description The key is missing or wrong. */
        Unauthenticated: Shape1;
        /** @description The account has no credit left. */
        InsufficientCredit: Shape1;
        /** @description There is no such resource. */
        NotFound: Shape1;
        /** @description The input or version was refused. */
        InvalidInput: Shape1;
        /** @description Too many requests. */
        Throttled: {
            headers: {
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other failure. */
        Problem: Shape1;
    };
    parameters: {
        /** @description The prediction's id. */
        PredictionId: string;
        /** @description `wait` or `wait=N` (1..60 seconds): hold the answer until the prediction has an output. */
        Prefer: string;
        /** @description A duration such as `30`, `30s`, `5m` or `1h30m45s` (at least 5 seconds) after which the prediction is canceled. */
        CancelAfter: string;
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
                /** @description `wait` or `wait=N` (1..60 seconds): hold the answer until the prediction has an output. */
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
                /** @description `wait` or `wait=N` (1..60 seconds): hold the answer until the prediction has an output. */
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
                "webhook-id": string;
                "webhook-timestamp": string;
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
            /** @description Received. Any other answer to a terminal event is retried. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
