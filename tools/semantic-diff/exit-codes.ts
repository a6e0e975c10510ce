/** What the commands of this room exit with. */
export const EXIT = {
  /** Done, and nothing reached `--fail-on`. */
  fine: 0,
  /** A change reached `--fail-on`, or a check found something missing. */
  reached: 1,
  /** The command line cannot be understood. */
  usage: 2,
  /** A document cannot be found, read or followed. */
  document: 3,
} as const;
