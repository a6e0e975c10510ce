import type { FaultProfile } from "@predgate/mock";
import type { Kit } from "../define/kit.ts";
import { usageError } from "../errors/usage-error.ts";
import { nearest } from "../input/nearest.ts";

/** The mock gateway inside this process. */
export interface EmbeddedMock {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly fetch: typeof globalThis.fetch;
  readonly close: () => void;
}

/** Any run ends within three seconds at this speed, and one still sees it progress. */
export const standardMockSpeed = 60;

/** Without `--mock-seed` (or PREDGATE_MOCK_SEED) each process draws its own, so that no two runs have the same ids. */
export async function embeddedMock(
  { shared, context }: Kit,
  given: { readonly another: boolean },
): Promise<EmbeddedMock> {
  const { createMock, faultProfiles } = await import("@predgate/mock");
  const faults = (shared.mockFaults ?? "").split(",").map((name) => name.trim());
  refuseUnknown(faults, faultProfiles);
  const fixed = shared.mockSeed ?? context.environment.PREDGATE_MOCK_SEED ?? "";
  const own = given.another || fixed === "";
  const mock = createMock({
    clock: { speed: shared.mockSpeed ?? standardMockSpeed },
    seed: own ? globalThis.crypto.randomUUID() : fixed,
    faults,
  });
  return { ...mock.clientOptions, close: mock.close };
}

function refuseUnknown(names: readonly string[], profiles: readonly FaultProfile[]): void {
  const known = profiles.map((profile) => profile.name);
  const wrong = names.find((name) => name !== "" && name !== "none" && !known.includes(name));
  if (wrong === undefined) return;
  const close = nearest(wrong, known);
  const written = JSON.stringify(wrong);
  throw usageError({
    code: "unknown_fault_profile",
    sentence: {
      en: `--mock-faults: there is no fault profile ${written}.`,
      zh: `--mock-faults：没有故障档案 ${written}。`,
    },
    remedy: {
      en: `${close === undefined ? "" : `Did you mean ${close}? `}Profiles: ${known.join(", ")}.`,
      zh: `${close === undefined ? "" : `是否想用 ${close}？`}可用档案：${known.join("、")}。`,
    },
    details: close === undefined ? {} : { nearest: close },
  });
}
