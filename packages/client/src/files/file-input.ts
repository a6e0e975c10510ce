/** What may stand in an input wherever a model takes a file: bytes of any kind, or a promise of them. */
export type FileInput =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | Promise<Blob | ArrayBuffer | ArrayBufferView>;
