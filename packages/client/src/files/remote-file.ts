/** A file that a prediction made, on its host. Nothing is fetched before it is asked for, and never with the key. */
export interface RemoteFile {
  readonly url: string;
  /** The last part of the address, with `_` for what is not safe in a file name. */
  readonly name: string;
  /** The whole file. @throws FileNotFoundError, FileExpiredError, FileUnreadableError */
  blob(): Promise<Blob>;
  /** The whole file. @throws FileNotFoundError, FileExpiredError, FileUnreadableError */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  /** The file as it comes. @throws FileNotFoundError, FileExpiredError, FileUnreadableError */
  stream(): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
}
