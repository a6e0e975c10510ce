const combDelays = [1557, 1617, 1491, 1422] as const;
const spreaders = [225, 556] as const;

/** The sound in a room (four combs, two all-passes), the dry part included. `amount` is 0 to 1. */
export function reverb({ dry, amount }: { dry: Float64Array; amount: number }): Float64Array {
  const wet = new Float64Array(dry.length);
  const feedback = 0.7 + amount * 0.2;
  for (const delay of combDelays) {
    const line = new Float64Array(delay);
    let damped = 0;
    for (let index = 0; index < dry.length; index++) {
      const place = index % delay;
      const back = line[place] ?? 0;
      damped += (back - damped) * 0.7;
      line[place] = (dry[index] ?? 0) + damped * feedback;
      wet[index] = (wet[index] ?? 0) + back * 0.25;
    }
  }
  for (const delay of spreaders) {
    const line = new Float64Array(delay);
    for (let index = 0; index < wet.length; index++) {
      const place = index % delay;
      const back = line[place] ?? 0;
      const here = wet[index] ?? 0;
      line[place] = here + back * 0.5;
      wet[index] = back - here * 0.5;
    }
  }
  return wet.map((sample, index) => sample * amount + (dry[index] ?? 0) * (1 - amount * 0.4));
}
