/** A file given as an input: its bytes, and where they came from for messages and dry runs. */
export class OpenedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;

  constructor(given: { readonly path: string; readonly bytes: Uint8Array; readonly mediaType: string }) {
    this.path = given.path;
    this.bytes = given.bytes;
    this.mediaType = given.mediaType;
  }

  /** What the client takes: a Blob, which it sends as a data URI or uploads, by size. */
  blob(): Blob {
    return new Blob([Uint8Array.from(this.bytes)], { type: this.mediaType });
  }

  dataUri(): string {
    return `data:${this.mediaType};base64,${Buffer.from(this.bytes).toString("base64")}`;
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  svg: "image/svg+xml",
  wav: "audio/wav",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  flac: "audio/flac",
  m4a: "audio/mp4",
  mp4: "video/mp4",
  webm: "video/webm",
  mov: "video/quicktime",
  json: "application/json",
  txt: "text/plain",
  csv: "text/csv",
  pdf: "application/pdf",
  zip: "application/zip",
};

export function mediaTypeOf(path: string): string {
  return mediaTypes[path.slice(path.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
}
