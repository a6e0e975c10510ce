import type { FileSlot, OutputNode } from "../media/model.ts";

/** An output as JSON, with each file's place taken by its URL. */
export function outputValue({
  node,
  urlOf,
}: {
  node: OutputNode;
  urlOf: (file: FileSlot) => string;
}): unknown {
  switch (node.kind) {
    case "file":
      return urlOf(node.file);
    case "value":
      return node.value;
    case "list":
      return node.items.map((item) => outputValue({ node: item, urlOf }));
    case "fields":
      return Object.fromEntries(
        Object.entries(node.fields).map(([key, field]) => [key, outputValue({ node: field, urlOf })]),
      );
  }
}

/** Every file of an output, in the order the output names them. */
export function filesOf(node: OutputNode): readonly FileSlot[] {
  switch (node.kind) {
    case "file":
      return [node.file];
    case "value":
      return [];
    case "list":
      return node.items.flatMap(filesOf);
    case "fields":
      return Object.values(node.fields).flatMap(filesOf);
  }
}
