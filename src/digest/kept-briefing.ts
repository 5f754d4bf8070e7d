/**
 * The briefing that radar writes by itself, kept in the store: it is a pure function of the order of a window, of what of it is
 * shown, and of the program. Why no model wrote it is said anew each time.
 */
import type { Config } from '../config/schema.ts';
import type { Message } from '../messages/message.ts';
import type { Briefing } from '../paper.ts';
import { countsOf } from '../selection/assemble.ts';
import type { Store } from '../store/file/open.ts';
import { keepRanking, keptRanking } from '../store/rankings.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { OrderedSelection } from './selected.ts';

export async function extractive(
  store: Store,
  config: Config,
  selection: OrderedSelection,
  packageRoot: string | undefined,
  reason: Message,
): Promise<Briefing> {
  const key = keyOf(selection);
  const known = key === undefined ? undefined : readBriefing(keptRanking(store, key, 'briefing'));
  if (known !== undefined) return { ...known, reason };
  const [{ extractiveBriefing }, { briefInputOf }, { readSpace }] = await Promise.all([
    import('../brief/extractive.ts'),
    import('../selection/brief-input.ts'),
    import('../selection/shipped-space.ts'),
  ]);
  const space = packageRoot === undefined ? undefined : readSpace(packageRoot);
  const made = extractiveBriefing(briefInputOf(selection, config, space));
  if (key !== undefined) keepRanking(store, key, writeBriefing(made), 'briefing');
  return { ...made, reason };
}

/** The mark holds the profile, the language and every text; the threshold and the limit are in what is shown. */
function keyOf(selection: OrderedSelection): string | undefined {
  const { mark, window, shown } = selection;
  if (mark === undefined) return undefined;
  const papers = shown.map(({ paper, section }) => [paper.id, section]);
  return `${mark} ${fingerprint(JSON.stringify([window.date, countsOf(selection), papers]))}`;
}

const writeBriefing = (briefing: Briefing): string => {
  const text = JSON.stringify(briefing);
  return `${fingerprint(text)} ${text}`;
};

/** Only what is letter by letter what was written. */
function readBriefing(kept: string | undefined): Briefing | undefined {
  if (kept === undefined) return undefined;
  const at = kept.indexOf(' ');
  const text = kept.slice(at + 1);
  return fingerprint(text) === kept.slice(0, at) ? (JSON.parse(text) as Briefing) : undefined;
}
