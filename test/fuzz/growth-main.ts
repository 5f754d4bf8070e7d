/** The growth of every target, one line each, and what is too steep. */
import { growthOf, isTooSteep } from './growth.ts';
import type { Target } from './target.ts';

/** True where none is too steep. */
export function measureGrowth(
  targets: readonly Target[],
  every: number,
  tell: (line: string) => void,
): boolean {
  let steepTargets = 0;
  for (const target of targets) {
    const all = [...growthOf(target, every)];
    const steep = all.filter(isTooSteep);
    const slowest = all.reduce((a, b) => (b.ms > a.ms ? b : a));
    const exponent = slowest.exponent === undefined ? '' : `, n^${slowest.exponent.toFixed(2)}`;
    tell(
      `${target.name.padEnd(16)} ${steep.length === 0 ? 'fine ' : 'STEEP'} ${all.length} attacks, at most ` +
        `${Math.round(slowest.ms)} ms for ${slowest.length / 1024} kB${exponent}, by ${slowest.attack}`,
    );
    for (const one of steep.slice(0, 8))
      tell(
        `    ${one.attack}: ${Math.round(one.ms)} ms for ${one.length / 1024} kB, n^${one.exponent?.toFixed(2)} ${one.error ?? ''}`,
      );
    if (steep.length > 0) steepTargets += 1;
  }
  tell(`${targets.length} readers, ${steepTargets} too steep`);
  return steepTargets === 0;
}
