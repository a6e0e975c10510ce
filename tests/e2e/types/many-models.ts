/** An OpenAPI document as parsed YAML. */
type Json = { [key: string]: Json } & Record<string, unknown>;

/**
 * A document with `count` models: those it has, and more of the same kind whose names and inputs are all different,
 * each with a path of its own.
 */
export function withManyModels(document: Json, count: number): Json {
  const grown = structuredClone(document);
  const { paths, components } = grown as Json;
  const schemas = components?.schemas as Json;
  const prefixes = Object.keys(schemas).flatMap((name) => /^(.*)Request$/.exec(name)?.[1] ?? []);
  for (let index = prefixes.length; index < count; index += 1) {
    const from = prefixes[index % prefixes.length] as string;
    const to = `Owner${index}Model${index}`;
    const renamed = (value: unknown): Json => JSON.parse(JSON.stringify(value).replaceAll(from, to)) as Json;
    for (const section of Object.values(components as Json)) {
      for (const [name, value] of Object.entries(section)) {
        if (name.startsWith(from)) section[name.replace(from, to)] = renamed(value);
      }
    }
    const input = schemas[`${to}Input`] as Json;
    input.properties = Object.fromEntries(
      Object.entries(input.properties as Json).map(([name, property]) => [`${name}_${index}`, property]),
    ) as Json;
    const request = schemas[`${to}Request`] as Json;
    (request["x-predgate-model"] as Record<string, unknown>).name = `owner-${index}/model-${index}`;
    const operation = Object.values(paths as Json)
      .map(({ post }) => post)
      .find((post) => mentions(post, from));
    const post = { ...renamed(operation), operationId: `create${to}Prediction` };
    (paths as Record<string, unknown>)[`/replicate/v1/models/owner-${index}/model-${index}/predictions`] = {
      post,
    };
  }
  return grown;
}

function mentions(value: unknown, name: string): boolean {
  return value !== undefined && JSON.stringify(value).includes(`schemas/${name}Request`);
}
