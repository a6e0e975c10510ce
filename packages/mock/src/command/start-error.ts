/** Why a server could not start, and what to do about it. */
export function startError(error: unknown): string {
  const known = error as {
    code?: string;
    port?: number;
    address?: string;
    hostname?: string;
    path?: string;
    message?: string;
  };
  switch (known.code) {
    case "EADDRINUSE":
      return `port ${known.port} on ${known.address} is taken. Choose another with --port, or --port 0 for a free one.`;
    case "EACCES":
      if (known.port !== undefined)
        return `not allowed to listen on port ${known.port}. Choose one above 1023 with --port.`;
      break;
    case "ENOTFOUND":
    case "EADDRNOTAVAIL":
      return `cannot listen on ${known.hostname ?? known.address}: this machine has no such address. Choose another with --host, such as 127.0.0.1, or 0.0.0.0 for all it has.`;
    case "ENOENT":
      if (known.path !== undefined) return `there is no file ${known.path}.`;
  }
  return known.message ?? String(error);
}
