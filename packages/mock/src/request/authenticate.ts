import { notAuthenticated, type Problem, wrongKey } from "../problems/problem.ts";

/** The problem with a call's key, or undefined. Without a set key any bearer key will do, but none will not. */
export function authenticate(check: { header: string | null; key: string | undefined }): Problem | undefined {
  const sent = /^(?:bearer|token)\s+(\S.*)$/i.exec(check.header?.trim() ?? "")?.[1];
  if (sent === undefined) return notAuthenticated;
  return check.key === undefined || sent === check.key ? undefined : wrongKey;
}
