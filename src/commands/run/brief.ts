import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import type { Day } from '../../paper.ts';
import { renderDigest } from '../../render/index.ts';
import { getDigest, listDigests } from '../../store/deliveries.ts';
import type { BriefOptions } from '../brief.ts';
import { styleFor } from '../dress.ts';
import { type Session, withSession } from '../session.ts';

export async function runBrief(
  context: Context,
  date: Day | undefined,
  options: BriefOptions,
): Promise<number> {
  return withSession(context, { config: options.config }, async (session) => {
    await context.stdout.write(
      date === undefined ? list(session, options) : again(context, session, date, options),
    );
    return 0;
  });
}

function again(context: Context, { store, config }: Session, date: Day, options: BriefOptions): string {
  const stored = getDigest(store, { profile: config.profile.name, date });
  if (stored === undefined) {
    throw new RadarError('usage', `there is no digest of ${date}`, {
      hint: `“radar brief” lists those there are; “radar today --date ${date}” makes one.`,
    });
  }
  const format =
    options.json === true ? 'json' : (options.format ?? (context.stdout.isTTY ? 'terminal' : 'markdown'));
  return renderDigest(stored.digest, format, styleFor(context, config), { followed: config.profile.authors });
}

function list({ store, config }: Session, options: BriefOptions): string {
  const digests = listDigests(store, { profile: config.profile.name, limit: options.limit ?? 30 }).map(
    ({ digest, deliveredAt }) => ({
      date: digest.date,
      announced: digest.counts.announced,
      shown: digest.counts.shown,
      writer: digest.briefing.writer,
      ...(deliveredAt === undefined ? {} : { deliveredAt }),
    }),
  );
  if (options.json === true || options.format === 'json') return `${JSON.stringify({ digests }, null, 2)}\n`;
  if (digests.length === 0) return 'There are no digests yet: radar today makes the first.\n';
  return digests
    .map(
      ({ date, announced, shown, writer }) =>
        `${date}  ${String(shown).padStart(3)} of ${String(announced).padStart(5)}  ${writer}\n`,
    )
    .join('');
}
