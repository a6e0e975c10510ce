import { inputs } from "./cases/inputs.ts";
import { outcomes } from "./cases/outcomes.ts";
import { retries } from "./cases/retries.ts";
import { secrecy } from "./cases/secrecy.ts";
import type { ContractCase } from "./model.ts";

/** The client's contract, case by case. */
export const cases: readonly ContractCase[] = [...outcomes, ...retries, ...secrecy, ...inputs];
