/** `radar doctor`. */
import { counted } from '../../amounts.ts';

export const doctor = {
  finding: { ok: 'ok', warn: 'look', fail: 'broken', skip: 'skipped' },
  healthy: 'Everything is in order.',
  toMend: (n: number) => `${counted(n, 'thing')} to mend.`,
  toLookAt: (n: number) => `${counted(n, 'thing')} to look at.`,
};
