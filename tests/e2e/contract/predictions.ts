/** Wire bodies for the cases: one prediction in whatever state a case needs. */
export const id = "w44zs9cet5rmc0cqzp49gpkhf8";
export const createRoute = "POST /replicate/v1/models/riffusion/riffusion/predictions";
export const getRoute = `GET /replicate/v1/predictions/${id}`;
export const cancelRoute = `POST /replicate/v1/predictions/${id}/cancel`;
export const output = { audio: "{{other}}/gen_sound.wav", spectrogram: "{{other}}/spectrogram.jpg" };

/** A riffusion prediction; `urls` point at a foreign host, as gateways leave them. */
export function prediction(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    model: "riffusion/riffusion",
    version: "8cf61ea6c56afd61d8f5b9ffd14d7c216c0a93844ce2d82ac1c9ecc9c7f24e05",
    input: { prompt_a: "funky synth solo" },
    logs: "",
    output: null,
    data_removed: false,
    error: null,
    status: "starting",
    created_at: "2026-01-02T03:04:05.678901Z",
    urls: {
      get: `{{other}}/v1/predictions/${id}`,
      cancel: `{{other}}/v1/predictions/${id}/cancel`,
      web: `{{other}}/p/${id}`,
    },
    ...fields,
  };
}

export const succeeded = prediction({ status: "succeeded", output, completed_at: "2026-01-02T03:04:14.5Z" });
