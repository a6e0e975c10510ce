/** Whether the command line asks for the usage instead of the work. */
export function asksForHelp(): boolean {
  return process.argv.slice(2).some((word) => word === "--help" || word === "-h");
}
