import { z } from "zod";
import { bodyBlock, parametersBlock, responseExamplesBlock, responsesBlock } from "../section/blocks.ts";

/** A project as the editor exports it. Keys that are not named here are ignored. */

const text = z.string().nullish();

/** One endpoint of a project: the same blocks that a page in the section format shows under its headings. */
export const apiShape = z.looseObject({
  method: z
    .string()
    .regex(
      /^\s*(?:get|put|post|delete|options|head|patch|trace)\s*$/iu,
      "expected an HTTP method such as get or post",
    ),
  path: z.string(),
  description: text,
  status: text,
  parameters: parametersBlock.nullish(),
  requestBody: bodyBlock.nullish(),
  responses: responsesBlock.nullish(),
  responseExamples: responseExamplesBlock.nullish(),
});

export type ApiBlock = z.infer<typeof apiShape>;
