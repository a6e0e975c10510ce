import { z } from "zod";
import {
  bareBody,
  bareExample,
  emptyList,
  listedResponses,
  writtenFlag,
  writtenSchema,
  writtenText,
} from "./loose-shapes.ts";

/** The JSON blocks of a page, as the vendor's editor writes them. Keys that are not named here are ignored. */

const text = z.preprocess(writtenText, z.string().nullish());
const flag = z.preprocess(writtenFlag, z.boolean().optional());

const schema = z
  .preprocess(writtenSchema, z.union([z.record(z.string(), z.json()), z.boolean(), z.null()]))
  .optional();

const parameter = z.looseObject({
  name: z.preprocess(writtenText, z.string()),
  in: text,
  required: flag,
  description: text,
  type: z.union([z.string(), z.array(z.string())]).nullish(),
  enable: flag,
  sampleValue: z.json().nullish(),
  example: z.json().nullish(),
  enum: z.preprocess((value) => (Array.isArray(value) ? value : undefined), z.array(z.json()).optional()),
  schema,
});

const parameterList = z.preprocess(emptyList, z.array(parameter).nullish());

/** The rows of each place, or one list whose rows say their place. */
export const parametersBlock = z.union([
  z.looseObject({ query: parameterList, path: parameterList, cookie: parameterList, header: parameterList }),
  z.array(parameter),
]);

const body = z.looseObject({
  type: text,
  required: flag,
  parameters: parameterList,
  jsonSchema: schema,
  mediaType: text,
  description: text,
  examples: z.json().nullish(),
  example: z.json().nullish(),
});

export const bodyBlock = z.preprocess(bareBody, body);

const response = z.looseObject({
  id: z.union([z.number(), z.string()]).nullish(),
  name: text,
  code: z.union([z.number(), z.string()]),
  contentType: text,
  mediaType: text,
  jsonSchema: schema,
  description: text,
  headers: parameterList,
});

export const responsesBlock = z.preprocess(listedResponses, z.array(response));

const responseExample = z.looseObject({
  name: text,
  responseId: z.union([z.number(), z.string()]).nullish(),
  data: z.json().nullish(),
  description: text,
});

/** A list as the editor writes it, or a mapping of names. */
export const responseExamplesBlock = z.preprocess(
  bareExample,
  z.union([z.array(responseExample), z.record(z.string(), responseExample)]),
);

export type ParameterRow = z.infer<typeof parameter>;
export type ParametersBlock = z.infer<typeof parametersBlock>;
export type BodyBlock = z.infer<typeof bodyBlock>;
export type ResponsesBlock = z.infer<typeof responsesBlock>;
export type ResponseExampleRow = z.infer<typeof responseExample>;
export type ResponseExamplesBlock = z.infer<typeof responseExamplesBlock>;
