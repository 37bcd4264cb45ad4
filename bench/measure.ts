/** One figure of a measurement: two things run in turn, as a ratio or, with a unit, as a difference. */
export interface Row {
  /** The name of the measure in the goals, such as V1, and what was measured. */
  readonly name: string;
  readonly ratio: number;
  /** What `ratio` counts, when it is no ratio. */
  readonly unit?: string;
  readonly goal: number;
  /** Beyond this the run fails; about a quarter behind the goal. */
  readonly gate: number;
  readonly better: 'higher' | 'lower';
  /** What stands behind the ratio, for a reader: times, sizes, spread. */
  readonly note: string;
}

/**
 * Milliseconds that two ways of doing the same took, in turn, in reversed order every other round. Garbage is collected
 * when the engine finds it due, within the rounds, as in a process that does this all day: a collection of the whole heap
 * before each round throws away what the engine learned, and then learning is measured (docs/decisions/0069).
 */
export async function inTurn(
  rounds: number,
  ours: () => number | Promise<number>,
  theirs: () => number | Promise<number>,
): Promise<{ ours: number; theirs: number; ratio: number; spread: string }> {
  const times: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await ours();
      times.push({ ours: first, theirs: await theirs() });
    } else {
      const first = await theirs();
      times.push({ theirs: first, ours: await ours() });
    }
  }
  const ratios = times.map((time) => time.ours / time.theirs).sort((a, b) => a - b);
  return {
    ours: median(times.map((time) => time.ours)),
    theirs: median(times.map((time) => time.theirs)),
    ratio: median(ratios),
    spread: `${(ratios[0] ?? 0).toFixed(3)} to ${(ratios.at(-1) ?? 0).toFixed(3)}`,
  };
}

/** The time of one call, in milliseconds, over `count` calls. */
export function timed(count: number, call: () => unknown): number {
  const start = performance.now();
  for (let index = 0; index < count; index += 1) call();
  return (performance.now() - start) / count;
}

/** The same in processor time of the whole process, which other work on the machine disturbs less. */
export function worked(count: number, call: () => unknown): number {
  const start = process.cpuUsage();
  for (let index = 0; index < count; index += 1) call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / count;
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
