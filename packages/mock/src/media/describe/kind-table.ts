import type { MakerName } from "../job.ts";

/** What an output can be, as far as its words tell. */
export type Kind = "image" | "audio" | "video" | "text";

/** Words that give a kind away: in a field's name or description, a model's name, or the names of its inputs. */
export const kindWords: Readonly<Record<Kind, readonly string[]>> = {
  video: [
    "video",
    "videos",
    "clip",
    "movie",
    "animation",
    "animate",
    "animated",
    "mp4",
    "webm",
    "gif",
    "film",
    "frames",
    "fps",
    "lipsync",
    "i2v",
    "t2v",
  ],
  audio: [
    "audio",
    "sound",
    "music",
    "musicgen",
    "song",
    "speech",
    "voice",
    "tts",
    "wav",
    "mp3",
    "flac",
    "bark",
    "vocals",
    "melody",
    "instrumental",
    "tempo",
  ],
  text: [
    "text",
    "caption",
    "transcript",
    "transcription",
    "tokens",
    "answer",
    "summary",
    "translation",
    "chat",
    "instruct",
    "llama",
    "llm",
    "gpt",
    "whisper",
    "ocr",
    "txt",
    "srt",
    "vtt",
    "json",
    "csv",
  ],
  image: [
    "image",
    "images",
    "picture",
    "photo",
    "spectrogram",
    "png",
    "jpg",
    "jpeg",
    "webp",
    "mask",
    "depth",
    "flux",
    "diffusion",
    "upscale",
    "inpaint",
    "thumbnail",
  ],
};

/** How a kind is made where nothing else is known. */
export interface KindFile {
  maker: MakerName;
  extension: string;
  contentType: string;
  computeSeconds: number;
}

export const kindFiles: Readonly<Record<Kind, KindFile>> = {
  image: { maker: "picture-png", extension: "png", contentType: "image/png", computeSeconds: 3 },
  audio: { maker: "sound", extension: "wav", contentType: "audio/wav", computeSeconds: 9 },
  video: { maker: "clip", extension: "mp4", contentType: "video/mp4", computeSeconds: 50 },
  text: { maker: "text", extension: "txt", contentType: "text/plain; charset=utf-8", computeSeconds: 2 },
};

export const jpegFile: KindFile = {
  maker: "picture-jpeg",
  extension: "jpg",
  contentType: "image/jpeg",
  computeSeconds: 3,
};
