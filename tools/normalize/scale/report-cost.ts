/** Preloaded into a measured process: says at its end what it cost. Processor time, because others use the clock too. */
process.once("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`cost: ${maxRSS} KiB, ${userCPUTime + systemCPUTime} us\n`);
});
