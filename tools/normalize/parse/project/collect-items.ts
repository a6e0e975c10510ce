import { isArray, isObject, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";

export interface Item {
  readonly at: string;
  readonly value: JsonObject;
  /** The folders around the item, outermost first. */
  readonly folders: readonly JsonObject[];
}

/** The items of a collection with everything in its folders, in the order of the project. */
export function collectItems({ collection, at }: { collection: Json | undefined; at: string }): Item[] {
  return collect({ list: collection, at, folders: [] });
}

function collect({
  list,
  at,
  folders,
}: {
  list: Json | undefined;
  at: string;
  folders: readonly JsonObject[];
}): Item[] {
  if (!isArray(list)) return [];
  return list.flatMap((value, index): Item[] => {
    if (!isObject(value)) return [];
    const here = `${at}/${index}`;
    const inner = ["items", "children"].flatMap((key) =>
      collect({ list: own(value, key), at: `${here}/${key}`, folders: [...folders, value] }),
    );
    return [{ at: here, value, folders }, ...inner];
  });
}
