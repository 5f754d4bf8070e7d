/** The built radar on a disk that fails at one call of many, whichever it is: strace makes it fail. */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canTrace, radar } from '../../campaigns/process.ts';
import { look } from '../../campaigns/torture/truth.ts';
import { temporaryFolder } from '../../helpers/store.ts';

const REMOVE = '?unlink,unlinkat,?rmdir';

test.runIf(canTrace).each([
  ['backup', ['store', 'backup', 'copies/new.db']],
  ['restore', ['store', 'restore', 'copy.db', '--yes']],
])(
  'what radar store %s cannot take away afterwards is left, or named as a fault of the disk, and the store is sound (needs strace)',
  async (_, args) => {
    const before = join(temporaryFolder(), 'before');
    mkdirSync(before);
    const seatOf = (home: string) => ({ cwd: home, env: { HOME: home, PATH: process.env.PATH ?? '' } });
    await radar(seatOf(before), ['like', '2606.00001', '--offline', '-q']);
    await radar(seatOf(before), ['store', 'backup', 'copy.db']);
    for (let nth = 1; nth <= 5; nth++) {
      const home = join(temporaryFolder(), 'home');
      cpSync(before, home, { recursive: true, preserveTimestamps: true });
      const { code, err } = await radar(seatOf(home), args, {
        blow: { kind: 'fault', calls: REMOVE, nth, error: 'EDQUOT' },
      });
      expect([0, 8], err).toContain(code);
      const { faults, marks } = look(join(home, '.local/share/radar'), join(home, 'scratch'));
      expect({ faults, marks }).toEqual({ faults: [], marks: ['like arxiv:2606.00001'] });
      if (args[1] === 'backup' && code === 0) expect(existsSync(join(home, 'copies/new.db'))).toBe(true);
    }
  },
);
