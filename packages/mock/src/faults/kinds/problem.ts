import { insufficientCredit, notAuthenticated, notFound, type Problem } from "../../problems/problem.ts";
import { problem as answerProblem } from "../../request/answer.ts";
import { record } from "../../settings/kinds.ts";
import type { FaultKind } from "../model.ts";
import { statusFrom } from "./status-setting.ts";

const documented: Readonly<Record<number, Problem>> = {
  401: notAuthenticated,
  402: insufficientCredit,
  404: notFound,
};

const words: Readonly<Record<number, string>> = {
  500: "Internal server error",
  502: "Bad gateway",
  503: "Service unavailable",
  504: "Gateway timeout",
};

const validStatus = statusFrom(300);

export const problem: FaultKind = {
  fault: "problem",
  summary: "The call is answered with a status and a problem, and nothing is done.",
  settings: { status: validStatus, problem: record('the fields of a problem, such as { detail: "No." }') },
  effects: (action) => {
    if (action.fault !== "problem") return undefined;
    const told = action.status ?? action.problem?.status;
    const status = told !== undefined && validStatus.fits(told) ? told : 500;
    const title = words[status];
    const usual = documented[status] ?? {
      ...(title === undefined ? {} : { title }),
      detail: `The mock was asked to answer with status ${status}.`,
      status,
    };
    return { before: () => answerProblem({ ...usual, ...action.problem, status }) };
  },
};
