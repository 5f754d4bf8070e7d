import type { Context } from '../../context.ts';
import { EXIT, RadarError } from '../../errors.ts';
import { renderPictureSvg } from '../../render/picture/svg.ts';
import { renderPicture } from '../../render/picture/terminal.ts';
import { getDigest, lastDelivered } from '../../store/deliveries.ts';
import { styleFor } from '../dress.ts';
import type { MapOptions } from '../map.ts';
import { withSession } from '../session.ts';

/** Draws the delivered digest as it was, under the numbers that `radar show` and the others take. */
export async function runMap(context: Context, options: MapOptions): Promise<number> {
  return withSession(context, { config: options.config }, async ({ store, config }) => {
    const profile = config.profile.name;
    const last = lastDelivered(store, profile);
    const digest = last === undefined ? undefined : getDigest(store, { profile, date: last.date })?.digest;
    if (digest === undefined) {
      throw new RadarError('usage', 'there is no digest to draw yet', {
        hint: 'radar today makes the first.',
      });
    }
    const scene = {
      minScore: config.briefing.minScore,
      interests: config.profile.interests.map(({ name }) => name),
    };
    await context.stdout.write(
      options.format === 'svg'
        ? renderPictureSvg(digest.papers, { ...scene, lang: config.output.lang })
        : renderPicture(digest.papers, styleFor(context, config), scene),
    );
    return EXIT.ok;
  });
}
