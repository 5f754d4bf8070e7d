/** What of a project's configuration does not count, in a line. */
import type { SettledConfig } from '../config/settled.ts';
import type { JudgedDanger } from '../config/trust/project.ts';
import type { Context } from '../context.ts';
import { tell } from './tell.ts';

/** What does not count. */
export const untrusted = ({ dangers }: Pick<SettledConfig, 'dangers'>): readonly JudgedDanger[] =>
  dangers.filter(({ isTrusted }) => !isTrusted);

/** One line about keys that do not count; nothing where all do. */
export async function tellOfUntrusted(
  context: Context,
  loaded: Pick<SettledConfig, 'config' | 'dangers'>,
): Promise<void> {
  const [first, ...others] = untrusted(loaded);
  if (first === undefined) return;
  const keys = [first, ...others].map(({ key }) => key);
  await tell(context, loaded.config.output.lang, ['keys-do-not-count', first.file, ...keys]);
}
