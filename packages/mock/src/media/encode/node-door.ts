/**
 * Node's own modules, where there is a Node (or Bun, or Deno) to ask; undefined in a browser or on an edge runtime.
 * Asked for at run time: an `import` of them would keep the mock out of every other place.
 */
export function nodeDoor(): Pick<NodeJS.Process, "getBuiltinModule"> | undefined {
  const host: { process?: Partial<NodeJS.Process> } = globalThis;
  const getBuiltinModule = host.process?.getBuiltinModule;
  return getBuiltinModule ? { getBuiltinModule } : undefined;
}
