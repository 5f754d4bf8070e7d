/** Papers that have to be in the store: the unknown ones are looked up first. */
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import type { PaperId } from '../../paper.ts';
import { getPaper } from '../../store/papers.ts';
import type { Session } from '../session.ts';
import { type Lookup, lookUpUnknown, lookupTrouble } from './paper-lookup.ts';

/** @throws RadarError `usage` naming those that nobody has; `locked` where only another radar kept us from asking. */
export async function requirePapers(
  context: Context,
  session: Session,
  ids: readonly PaperId[],
  lookup: Lookup,
): Promise<void> {
  const report = await lookUpUnknown(context, session, ids, lookup);
  const missing = ids.filter((id) => getPaper(session.store, id) === undefined);
  if (missing.length === 0) return;
  throw new RadarError(report === 'locked' ? 'locked' : 'usage', ['papers-not-in-store', ...missing], {
    hint: lookupTrouble(report) ?? ['refresh-or-list'],
  });
}
