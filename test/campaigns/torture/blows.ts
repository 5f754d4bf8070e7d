/** Where to strike: after a part of the time that an operation takes, or at one of its system calls. */
import type { Chance } from '../chance.ts';
import { type Blow, canTrace } from '../process.ts';

/** By what they do to a disk; a question mark lets strace pass over what a processor's Linux does not have. */
export const CALLS = {
  write: 'pwrite64,?pwritev',
  sync: 'fsync,fdatasync',
  rename: '?rename,renameat,renameat2,?link,linkat,?unlink,unlinkat,ftruncate',
  stream: 'write',
} as const;

export type Call = keyof typeof CALLS;
const KINDS = Object.keys(CALLS) as Call[];

export interface Aim {
  readonly draw: (name: string, chance: Chance) => Blow;
  /** The same calls, failing instead. */
  readonly fault: (name: string, chance: Chance) => Blow;
  /** How long an operation took that was not struck. */
  readonly timed: (name: string, ms: number) => void;
  /** Whether a blow met the operation before its end, so that the next ones fall where something is. */
  readonly met: (name: string, blow: Blow, hit: boolean) => void;
}

const ERRORS = ['ENOSPC', 'EIO', 'EDQUOT'];

export function createAim(): Aim {
  const lasts = new Map<string, number>();
  const reach = new Map<string, number>();
  const keyOf = (name: string, calls: string): string => `${name} ${calls}`;
  const nth = (name: string, calls: string, chance: Chance): number =>
    chance.whole(1, reach.get(keyOf(name, calls)) ?? 12);
  return {
    draw: (name, chance) => {
      if (!canTrace || chance.next() < 0.4)
        return { kind: 'time', ms: chance.next() * (lasts.get(name) ?? 600) };
      const calls = CALLS[chance.one(KINDS)];
      return { kind: 'call', calls, nth: nth(name, calls, chance) };
    },
    fault: (name, chance) => {
      const calls = CALLS[chance.one(['write', 'sync', 'rename'] as const)];
      return { kind: 'fault', calls, nth: nth(name, calls, chance), error: chance.one(ERRORS) };
    },
    timed: (name, ms) => void lasts.set(name, ms),
    met: (name, blow, hit) => {
      if (blow.kind === 'time') return;
      const key = keyOf(name, blow.calls);
      const far = reach.get(key) ?? 12;
      if (!hit) reach.set(key, Math.max(1, Math.min(far, blow.nth - 1)));
      else if (blow.nth >= far) reach.set(key, blow.nth + 6);
    },
  };
}
