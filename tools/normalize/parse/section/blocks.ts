import { z } from "zod";

/** The JSON blocks of a page, as the vendor's editor writes them. Keys that are not named here are ignored. */

const text = z.string().nullish();
const schema = z.union([z.record(z.string(), z.json()), z.boolean()]);

const parameter = z.looseObject({
  name: z.string(),
  required: z.union([z.boolean(), z.stringbool(), z.number()]).nullish(),
  description: text,
  type: z.union([z.string(), z.array(z.string())]).nullish(),
  enable: z.boolean().nullish(),
  sampleValue: z.json().nullish(),
  example: z.json().nullish(),
  enum: z.array(z.json()).nullish(),
  schema: schema.nullish(),
});

const parameterList = z.array(parameter).nullish();

export const parametersBlock = z.union([
  z.looseObject({ query: parameterList, path: parameterList, cookie: parameterList, header: parameterList }),
  z.array(z.never()),
]);

export const bodyBlock = z.looseObject({
  type: text,
  required: z.boolean().nullish(),
  parameters: parameterList,
  jsonSchema: schema.nullish(),
  mediaType: text,
  description: text,
  examples: z.json().nullish(),
  example: z.json().nullish(),
});

export const responsesBlock = z.array(
  z.looseObject({
    id: z.union([z.number(), z.string()]).nullish(),
    name: text,
    code: z.union([z.number(), z.string()]),
    contentType: text,
    mediaType: text,
    jsonSchema: schema.nullish(),
    description: text,
    headers: parameterList,
  }),
);

const responseExample = z.looseObject({
  name: text,
  responseId: z.union([z.number(), z.string()]).nullish(),
  data: z.json().nullish(),
  description: text,
});

/** A list as the editor writes it, or a mapping of names. */
export const responseExamplesBlock = z.union([
  z.array(responseExample),
  z.record(z.string(), responseExample),
]);

export type ParameterRow = z.infer<typeof parameter>;
export type ParametersBlock = z.infer<typeof parametersBlock>;
export type BodyBlock = z.infer<typeof bodyBlock>;
export type ResponsesBlock = z.infer<typeof responsesBlock>;
export type ResponseExampleRow = z.infer<typeof responseExample>;
export type ResponseExamplesBlock = z.infer<typeof responseExamplesBlock>;
