/** The growth of every target, one line each, and what is too steep. */
import { growthOf, isTooSteep } from './growth.ts';
import type { Target } from './target.ts';

/** True where none is too steep. */
export function measureGrowth(targets: readonly Target[], tell: (line: string) => void): boolean {
  let isFine = true;
  for (const target of targets) {
    const all = [...growthOf(target)].sort((a, b) => b.ratio - a.ratio);
    const steep = all.filter(isTooSteep);
    const worst = all[0];
    const most =
      worst === undefined ? 'nothing takes time' : `×${worst.ratio.toFixed(2)} under ${worst.attack}`;
    tell(`${target.name.padEnd(16)} ${steep.length === 0 ? 'fine ' : 'STEEP'} ${most}`);
    for (const one of steep.slice(0, 8))
      tell(
        `    ${one.attack} at ${one.length}: ${Math.round(one.ms)} ms, ×${one.ratio.toFixed(2)} ${one.error ?? ''}`,
      );
    isFine &&= steep.length === 0;
  }
  return isFine;
}
