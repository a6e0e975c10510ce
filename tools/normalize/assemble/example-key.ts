/** Under which name the example at an index is published: `default`, `example2`, `example3` … */
export function exampleKey(index: number): string {
  return index === 0 ? "default" : `example${index + 1}`;
}
