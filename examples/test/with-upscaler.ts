import document from "@predgate/client/openapi.json" with { type: "json" };
import type { OpenApiDocument } from "@predgate/mock";

const version = "3f0457e4619daac51203dedb472816fd4af51f3149fa7a9e0b5ffcf1b8172438";
const create = "/replicate/v1/predictions";

/** The bundled document with one model more, which the client does not know. */
export function withUpscaler(): OpenApiDocument {
  const grown = structuredClone(document);
  const media = grown.paths[create].post.requestBody.content["application/json"];
  const schemas = {
    ...grown.components.schemas,
    LucatacoUpscalerInput: {
      type: "object",
      properties: { image: { type: "string", format: "uri" }, scale: { type: "integer", enum: [2, 4] } },
      required: ["image"],
    },
    LucatacoUpscalerOutput: { type: "string", format: "uri" },
    LucatacoUpscalerRequest: {
      type: "object",
      "x-predgate-model": { name: "lucataco/upscaler", version },
      properties: {
        version: { type: "string" },
        input: { $ref: "#/components/schemas/LucatacoUpscalerInput" },
      },
      required: ["version", "input"],
    },
  };
  const oneOf = [media.schema, { $ref: "#/components/schemas/LucatacoUpscalerRequest" }];
  const content = { "application/json": { schema: { oneOf } } };
  const post = { ...grown.paths[create].post, requestBody: { required: true, content } };
  const paths = { ...grown.paths, [create]: { ...grown.paths[create], post } };
  return { ...grown, paths, components: { ...grown.components, schemas } };
}
