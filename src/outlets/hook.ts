/** A program of the reader's, run once the digest is out: the JSON on stdin, no shell between. */
import { createHash } from 'node:crypto';
import { RadarError } from '../errors.ts';
import { wordsOf } from '../text/command-words.ts';
import type { Outlet, OutletPorts } from './outlet.ts';

export function hookOutlet({ launch }: OutletPorts, line: string): Outlet {
  const [command = '', ...args] = wordsOf(line);
  return {
    key: `hook ${createHash('sha256').update(line).digest('hex').slice(0, 16)}`,
    name: ['outlet-program', command],
    manner: 'adds',
    send: async ({ digest, file, render }) => {
      const status = await launch({
        command,
        args,
        input: await render('json'),
        aside: { RADAR_FILE: file, RADAR_DATE: digest.date },
      });
      if (status === undefined) throw new RadarError('undelivered', ['program-not-started']);
      if (status !== 0) throw new RadarError('undelivered', ['program-ended', status]);
      return undefined;
    },
  };
}
