/** A large store of an older radar is brought up to date before a command opens it, and who waits is told. */
import { basename } from 'node:path';
import type { SettledConfig } from '../config/settled.ts';
import type { Context } from '../context.ts';
import { RadarError } from '../errors.ts';
import { isUnwritable } from '../store/file/failure.ts';
import { longUpgrade, upgradeStore } from '../store/file/upgrade.ts';
import { tell } from './tell.ts';

/** Does nothing for any other store. @throws RadarError `store`, or the reason of an interruption, which changes nothing. */
export async function upgradeIfLong(
  context: Context,
  file: string,
  { config }: SettledConfig,
  quiet: boolean,
): Promise<void> {
  const bytes = longUpgrade(file);
  if (bytes === undefined) return;
  if (!quiet)
    await tell(context, config.output.lang, ['upgrading-store', bytes], ['upgrade-can-wait', basename(file)]);
  const { createReporter } = await import('./progress/reporter.ts');
  const reporter = createReporter(context, quiet, config);
  try {
    await upgradeStore(file, {
      signal: context.signal,
      pause: () => context.clock.sleep(0, context.signal),
      onStep: ({ kind, done, of }) => reporter.onProgress({ kind: 'upgrading', part: kind, done, of }),
    });
  } catch (error) {
    // What cannot be written can still be read, and whoever opens it finds out.
    if (!(error instanceof RadarError) || !isUnwritable(error)) throw error;
  } finally {
    reporter.clear();
  }
}
