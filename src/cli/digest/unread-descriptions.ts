/** A word on interests that find nothing because their descriptions are in a language that ranking does not read. */
import type { Interest } from '../../config/schema.ts';
import type { Context } from '../../context.ts';
import { readabilityOf } from '../../rank/profile/readable.ts';
import { readSpace } from '../../selection/shipped-space.ts';
import type { Session } from '../session.ts';
import { tell } from '../tell.ts';

/** Whoever writes these writes English: nothing need be read to know it. */
const ENGLISH = /\b(?:the|of|and|for|with)\b/i;

/** `interests`: those that nothing was found for. */
export async function tellOfUnread(
  context: Context,
  { config }: Session,
  interests: readonly Interest[],
): Promise<void> {
  const doubtful = interests.filter(({ name, about }) => !ENGLISH.test(about === '' ? name : about));
  if (doubtful.length === 0) return;
  const space = readSpace(context.packageRoot);
  for (const interest of doubtful) {
    const { language } = readabilityOf(interest, space);
    if (language !== undefined)
      await tell(context, config.output.lang, ['interest-unread', interest.name, language]);
  }
}
