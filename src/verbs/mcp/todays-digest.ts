/** Today's digest as an assistant sees it. It does not count as delivered: the reader has not seen it yet. */
import { withSession } from '../../cli/session.ts';
import type { Context } from '../../context.ts';
import { makeDigest } from '../../digest/make.ts';
import type { Digest } from '../../paper.ts';
import { programOf } from '../../selection/program.ts';
import { getDigest } from '../../store/digests/digests.ts';

/** The stored digest of the day, else one that radar writes by itself: no model is asked, nothing is fetched or recorded. */
export async function todaysDigest(context: Context, config: string | undefined): Promise<Digest> {
  const found: Digest[] = [];
  await withSession(context, { config }, async (session) => {
    const { papers, minScore } = session.config.briefing;
    const ports = { ...context, store: session.store, onProgress: () => {} };
    const { digest } = await makeDigest(ports, session, {
      asked: { kind: 'today' },
      limit: papers,
      minScore,
      model: false,
      requireModel: false,
      force: false,
      packageRoot: context.packageRoot,
      program: programOf(context),
    });
    const key = { profile: session.config.profile.name, date: digest.date };
    found.push(getDigest(session.store, key)?.digest ?? digest);
    return 0;
  });
  const [digest] = found;
  if (digest === undefined) throw new Error('a session without its digest');
  return digest;
}
