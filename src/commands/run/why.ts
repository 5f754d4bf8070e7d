import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import { explainPlace } from '../../pipeline/explain.ts';
import { renderWhy, whyJson } from '../../render/why.ts';
import { styleFor } from '../dress.ts';
import { namedPapers } from '../naming.ts';
import { writePaged } from '../pager.ts';
import { withSession } from '../session.ts';
import type { WhyOptions } from '../why.ts';

export async function runWhy(context: Context, word: string, options: WhyOptions): Promise<number> {
  return withSession(context, { config: options.config }, async ({ store, config }) => {
    const [id] = namedPapers(store, config.profile.name, [word]);
    const place = id === undefined ? undefined : explainPlace({ ...context, store }, config, id);
    if (place === undefined) {
      throw new RadarError('usage', `${id ?? word} is not in the store, so it was never considered`, {
        hint: 'It was announced in none of your categories since radar began to fetch them, or “radar refresh” has not run yet.',
      });
    }
    await writePaged(
      context,
      options,
      options.json === true ? whyJson(place) : renderWhy(place, styleFor(context, config)),
    );
    return 0;
  });
}
