import type { FileRecord } from "../../state/model.ts";

/** How long an upload is kept. */
const keptFor = 24 * 3_600_000;

export const isExpired = ({ file, now }: { file: FileRecord; now: number }): boolean =>
  now >= file.createdAt + keptFor;

/** An uploaded file as the wire has it. */
export function fileBody(show: { file: FileRecord; origin: string; prefix: string }) {
  const { file } = show;
  const url = `${show.origin}${show.prefix}/files/${file.id}`;
  return {
    id: file.id,
    name: file.name,
    content_type: file.contentType,
    size: file.size,
    etag: file.sha256,
    checksums: { sha256: file.sha256 },
    metadata: file.metadata,
    created_at: new Date(file.createdAt).toISOString(),
    expires_at: new Date(file.createdAt + keptFor).toISOString(),
    urls: { get: url, download: `${url}/download` },
  };
}
